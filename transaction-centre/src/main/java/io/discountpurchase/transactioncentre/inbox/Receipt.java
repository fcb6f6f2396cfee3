package io.discountpurchase.transactioncentre.inbox;

/**
 * Which message was delivered to whom.
 *
 * @param consumer the consumer group
 * @param attempt 1 for the first delivery
 */
public record Receipt(String consumer, String businessKey, String transactionId, int attempt) {
    /** As the journal says it. */
    public String detail() {
        return "consumer " + consumer + ", attempt " + attempt;
    }
}
