package io.discountpurchase.wallet.operations;

import java.util.List;
import java.util.Map;

/**
 * What the books of a context say.
 *
 * @param checks what the context can check by itself
 * @param figures what must agree with other contexts
 */
record Figures(String context, List<Check> checks, Map<String, String> figures) {
    /** An expectation and what was found. */
    record Check(String name, String expected, String actual, boolean ok) {
        static Check of(String name, Object expected, Object actual) {
            return new Check(name, expected.toString(), actual.toString(),
                    expected.toString().equals(actual.toString()));
        }
    }
}
