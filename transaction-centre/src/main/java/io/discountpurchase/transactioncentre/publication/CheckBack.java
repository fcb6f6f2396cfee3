package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.CrashPoint;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.ledger.Ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers the broker's question how a local transaction ended (反查): the ledger first, then the business side. A transaction
 * that neither knows may still be running, so it stays open until it is older than the longest local transaction; then the
 * ledger is told ABANDONED before the broker is told to roll back, so that a late commit fails on the primary key.
 */
class CheckBack {
    private final Ledger ledger;
    private final TransactionCheck business;
    private final String service;
    private final Duration longestLocalTransaction;
    private final Clock clock;

    CheckBack(Ledger ledger, TransactionCheck business, String service, Duration longestLocalTransaction,
            Clock clock) {
        this.ledger = ledger;
        this.business = business;
        this.service = service;
        this.longestLocalTransaction = longestLocalTransaction;
        this.clock = clock;
    }

    /** @return empty while the transaction may still be running */
    Optional<TransactionState> check(MessageType type, String businessKey, Instant preparedAt) {
        Optional<TransactionState> known = ledger.stateOf(type.transactionId(businessKey));
        return known.isPresent() ? known : askBusiness(type, businessKey, preparedAt);
    }

    private Optional<TransactionState> askBusiness(MessageType type, String businessKey, Instant preparedAt) {
        return switch (business.check(type, businessKey)) {
            case COMMITTED -> Optional.of(TransactionState.COMMITTED);
            case ROLLED_BACK -> Optional.of(abandon(type, businessKey));
            case STILL_TRIED -> Optional.empty();
            case UNKNOWN -> preparedAt.plus(longestLocalTransaction).isAfter(clock.instant()) ? Optional.empty()
                    : Optional.of(abandon(type, businessKey));
        };
    }

    private TransactionState abandon(MessageType type, String businessKey) {
        CrashPoint.BEFORE_FENCE.reachedBy(service);
        TransactionState state = ledger.abandon(type, businessKey);
        CrashPoint.AFTER_FENCE.reachedBy(service);
        return state;
    }
}
