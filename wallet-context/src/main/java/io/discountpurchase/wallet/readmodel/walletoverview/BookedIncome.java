package io.discountpurchase.wallet.readmodel.walletoverview;

import io.discountpurchase.sharedkernel.money.Money;

import java.time.LocalDate;

/** What a wallet has earned with a trading day. */
public record BookedIncome(LocalDate tradeDate, Money amount) {}
