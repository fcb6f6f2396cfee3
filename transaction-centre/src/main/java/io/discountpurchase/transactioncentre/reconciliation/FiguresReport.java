package io.discountpurchase.transactioncentre.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the books of a service say.
 *
 * @param context name of the service
 * @param checks what the service can check on its own
 * @param figures what must agree with other services
 */
public record FiguresReport(String context, List<Check> checks, Map<String, String> figures) {
    FiguresReport and(Stream<Check> more) {
        return new FiguresReport(context, Stream.concat(checks.stream(), more).toList(), figures);
    }
}
