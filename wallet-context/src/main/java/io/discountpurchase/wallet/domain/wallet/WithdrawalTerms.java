package io.discountpurchase.wallet.domain.wallet;

import java.time.LocalDate;

/**
 * How a withdrawal counts.
 *
 * @param withdrawnOn the natural day in China
 * @param fundDay the day by whose cut-off the shares count as redeemed
 */
public record WithdrawalTerms(WithdrawalSpeed speed, LocalDate withdrawnOn, LocalDate fundDay) {}
