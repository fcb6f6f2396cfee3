package io.discountpurchase.transactioncentre.reconciliation;

import java.util.List;

/** What does not hold, as {@code name: expected, actual}. */
final class FailedChecks {
    private FailedChecks() {}

    static List<String> of(SelfCheck selfCheck) {
        return selfCheck.checks()
                .stream()
                .filter(check -> !check.ok())
                .map(check -> check.name() + ": " + check.expected() + ", " + check.actual())
                .toList();
    }
}
