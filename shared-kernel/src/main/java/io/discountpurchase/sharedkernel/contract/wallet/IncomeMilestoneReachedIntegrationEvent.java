package io.discountpurchase.sharedkernel.contract.wallet;

/**
 * The income of a wallet's money fund has reached a round sum in all. Told once for investor and milestone, which are its
 * business key.
 *
 * @param version the form of this record, {@value #VERSION}
 * @param milestone yuan with two decimals: 1, 10, 100 and so on
 * @param tradeDate the trading day with whose income it was reached, an ISO-8601 date
 * @param toldAt an ISO-8601 instant
 */
public record IncomeMilestoneReachedIntegrationEvent(
        int version,
        String investorId,
        String milestone,
        String tradeDate,
        String toldAt) {
    public static final int VERSION = 1;
}
