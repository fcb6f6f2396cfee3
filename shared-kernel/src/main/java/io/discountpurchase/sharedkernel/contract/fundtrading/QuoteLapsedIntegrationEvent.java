package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * An investor has asked what a purchase would cost, and has not bought: the quote is over, and the investor has nothing of the
 * fund. Told once for investor, fund and trading day, which are its business key.
 *
 * @param amount yuan with two decimals, as asked for last
 * @param tradeDate of the quote, an ISO-8601 date
 * @param lapsedAt when the quote was over, an ISO-8601 instant
 */
public record QuoteLapsedIntegrationEvent(
        int version,
        String investorId,
        String fundCode,
        String amount,
        String tradeDate,
        String lapsedAt) {
    public static final int VERSION = 1;
}
