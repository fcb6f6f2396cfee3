package io.discountpurchase.transactioncentre;

/**
 * The business side's word on a transaction that the ledger does not know (反查). Asked after the ledger, before the
 * transaction is abandoned. Needed by services that commit without a ledger row, and by those that try a transaction again
 * under the same key until it ends: abandoned by a check-back between two tries, it could never commit.
 */
@FunctionalInterface
public interface TransactionCheck {
    enum Verdict {
        COMMITTED,
        /** And will never commit. */
        ROLLED_BACK,
        /** Not ended, and tried again until it does: the broker is left to ask again. */
        STILL_TRIED,
        /** Abandoned when it is older than the longest local transaction. */
        UNKNOWN
    }

    Verdict check(MessageType type, String businessKey);
}
