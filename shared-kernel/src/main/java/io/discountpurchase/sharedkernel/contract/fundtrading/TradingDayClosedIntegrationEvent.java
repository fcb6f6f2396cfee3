package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * A trading day is over: its prices are known, and no order belongs to it any more. Told once for each day, under the day as
 * its business key.
 *
 * @param tradeDate T, an ISO-8601 date
 * @param previousTradingDay the trading day before T; the days between the two were without trading
 * @param first whether no day was told of before; otherwise the previous one was, though its message may still be on its way
 * @param closedAt an ISO-8601 instant
 */
public record TradingDayClosedIntegrationEvent(
        int version,
        String tradeDate,
        String previousTradingDay,
        boolean first,
        String closedAt) {
    public static final int VERSION = 1;
}
