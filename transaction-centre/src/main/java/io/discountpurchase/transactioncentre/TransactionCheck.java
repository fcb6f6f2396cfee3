package io.discountpurchase.transactioncentre;

/**
 * The business side's word on a transaction that the ledger does not know (反查). Asked after the ledger, before the
 * transaction is abandoned; needed only by services that commit without a ledger row.
 */
@FunctionalInterface
public interface TransactionCheck {
    enum Verdict { COMMITTED, ROLLED_BACK, UNKNOWN }

    Verdict check(MessageType type, String businessKey);
}
