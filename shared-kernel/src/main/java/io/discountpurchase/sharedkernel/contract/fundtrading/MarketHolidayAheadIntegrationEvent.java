package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The exchanges are about to close for more than a weekend: one trading day is left. Told when the day before that one is
 * closed; its business key is the first day without trading.
 *
 * @param lastTradeDate the trading day that is left, an ISO-8601 date
 * @param nextTradeDate the first trading day after the holiday, an ISO-8601 date
 * @param announcedAt an ISO-8601 instant
 */
public record MarketHolidayAheadIntegrationEvent(
        int version,
        String lastTradeDate,
        String nextTradeDate,
        String announcedAt) {
    public static final int VERSION = 1;
}
