package io.discountpurchase.fundtrading.readmodel.figures;

import java.util.List;
import java.util.Map;

/** Sums for the checks across contexts, and the checks that this context can make on its own. */
public record FiguresReport(String context, List<Check> checks, Map<String, String> figures) {

    /** Two ways to the same figure. */
    public record Check(String name, String expected, String actual, boolean ok) {
        static Check equal(String name, Object expected, Object actual) {
            String one = expected.toString();
            String other = actual.toString();
            return new Check(name, one, other, one.equals(other));
        }

        static Check none(String name, long found) {
            return equal(name, 0L, found);
        }
    }
}
