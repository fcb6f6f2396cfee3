package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.transactioncentre.scenario.RunningParcelService;
import org.springframework.jdbc.core.JdbcTemplate;

import java.util.List;
import java.util.stream.Stream;

/** What does not hold, as {@code name: expected, actual}. */
public final class FailedChecks {
    private FailedChecks() {}

    /** By all checks of the centre, those of a service with HTTP included. */
    public static List<String> in(RunningParcelService service) {
        return all(service).flatMap(check -> of(check).stream()).toList();
    }

    /** By the checks that take no time. */
    public static List<String> withoutMessages(RunningParcelService service) {
        return all(service).filter(check -> !check.readsMessages()).flatMap(check -> of(check).stream()).toList();
    }

    private static Stream<SelfCheck> all(RunningParcelService service) {
        JdbcTemplate jdbc = service.bean(JdbcTemplate.class);
        Stream<SelfCheck> withHttp = Stream.of(new LedgerCheck(jdbc), new DeliveryCheck(jdbc),
                new OperatorWorkCheck(jdbc));
        return Stream.concat(service.beans(SelfCheck.class).values().stream(), withHttp);
    }

    static List<String> of(SelfCheck selfCheck) {
        return selfCheck.checks()
                .stream()
                .filter(check -> !check.ok())
                .map(check -> check.name() + ": " + check.expected() + ", " + check.actual())
                .toList();
    }
}
