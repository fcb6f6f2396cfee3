package io.discountpurchase.transactioncentre.reconciliation;

import java.util.List;

/** What the centre checks in any service, whatever its business; it holds when nothing is under way. */
interface SelfCheck {
    List<Check> checks();

    /** Whether it reads a whole topic, and so is left out unless it is asked for. */
    default boolean readsMessages() {
        return false;
    }
}
