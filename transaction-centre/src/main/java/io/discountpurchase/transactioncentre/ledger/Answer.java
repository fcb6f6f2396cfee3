package io.discountpurchase.transactioncentre.ledger;

import java.time.Instant;

/** The broker was told that a transaction has committed. */
public record Answer(String transactionId, String businessKey, AnsweredBy by, Instant at) {
    /** What gave the answer: the local transaction, a check-back, or a second sending. */
    public enum AnsweredBy {
        LOCAL, CHECK, RESEND
    }
}
