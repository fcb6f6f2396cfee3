package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.operations.Check;

import java.util.List;

/** Whether everything that must hold over all contexts does hold. */
public record Reconciliation(boolean balanced, List<Check> checks) {
    static Reconciliation of(List<Check> checks) {
        return new Reconciliation(checks.stream().allMatch(Check::ok), checks);
    }
}
