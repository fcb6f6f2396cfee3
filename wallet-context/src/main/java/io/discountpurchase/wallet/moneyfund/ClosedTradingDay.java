package io.discountpurchase.wallet.moneyfund;

import java.time.LocalDate;

/**
 * A trading day that fund-trading has closed.
 *
 * @param first whether no day before it will be told of
 */
public record ClosedTradingDay(LocalDate tradeDate, LocalDate previousTradingDay, boolean first) {}
