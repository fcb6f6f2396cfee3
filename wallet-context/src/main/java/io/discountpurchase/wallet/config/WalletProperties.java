package io.discountpurchase.wallet.config;

import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Settings of the wallet.
 *
 * @param moneyFundDailyLimit yuan that the money fund takes per investor and natural day
 * @param fastWithdrawalLimit yuan that are paid out at once per investor and natural day
 * @param abandonAfter a purchase that is still being placed after this time was interrupted; longer than
 *        {@code transaction-centre.longest-local-transaction}
 * @param answerExpectedWithin fund-trading is told again of a funded purchase that is unanswered after this time
 * @param handOverAfter an operator is told of a funded purchase that is unanswered after this time; also the longest time
 *        between two reminders of fund-trading
 */
@ConfigurationProperties("wallet")
public record WalletProperties(
        @DefaultValue("5000000.00") Money moneyFundDailyLimit,
        @DefaultValue("10000.00") Money fastWithdrawalLimit,
        @DefaultValue("15s") Duration abandonAfter,
        Duration answerExpectedWithin,
        Duration handOverAfter) {}
