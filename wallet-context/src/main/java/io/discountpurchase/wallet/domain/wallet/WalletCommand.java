package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public sealed interface WalletCommand {
    InvestorId investorId();

    /**
     * The main transaction: buy the money fund with the authorised payment, and hold it for the purchase.
     *
     * @param today the business day that the money fund's daily limit is counted by
     */
    record BuyMoneyFundForPurchase(
            @TargetAggregateIdentifier InvestorId investorId,
            PurchaseId purchaseId,
            FundCode fundCode,
            Money amount,
            @Nullable QuoteId quoteId,
            Instant acceptedAt,
            LocalDate today,
            Money dailyLimit) implements WalletCommand {}

    /** The manual route: hold what is in the wallet already. */
    record HoldForPurchase(
            @TargetAggregateIdentifier InvestorId investorId,
            PurchaseId purchaseId,
            FundCode fundCode,
            Money amount,
            @Nullable QuoteId quoteId,
            Instant acceptedAt) implements WalletCommand {}

    record SettleHold(@TargetAggregateIdentifier InvestorId investorId,
            PurchaseId purchaseId) implements WalletCommand {}

    record ReleaseHold(@TargetAggregateIdentifier InvestorId investorId,
            PurchaseId purchaseId) implements WalletCommand {}

    /** What was accepted came to nothing: the money comes back, whether it has left the hold yet or not. */
    record ReturnMoney(@TargetAggregateIdentifier InvestorId investorId, PurchaseId purchaseId, Money amount)
            implements
                WalletCommand {}

    /** Takes its part of the money fund's daily limit, before the card is charged. */
    record BeginTopUp(
            @TargetAggregateIdentifier InvestorId investorId,
            UUID transferId,
            Money amount,
            LocalDate today,
            Money dailyLimit) implements WalletCommand {}

    /** Nobody was charged, nor will be. */
    record CancelTopUp(@TargetAggregateIdentifier InvestorId investorId, UUID transferId) implements WalletCommand {}

    /**
     * The payment for it has been captured: the money must go in, limit or not.
     *
     * @param fundDay the day by whose cut-off it counts as bought
     */
    record TopUp(
            @TargetAggregateIdentifier InvestorId investorId,
            UUID transferId,
            Money amount,
            LocalDate today,
            LocalDate fundDay) implements WalletCommand {}

    /**
     * @param today the natural day that the limit of fast withdrawals is counted by
     * @param fundDay the day by whose cut-off it counts as redeemed
     */
    record Withdraw(
            @TargetAggregateIdentifier InvestorId investorId,
            UUID transferId,
            Money amount,
            WithdrawalSpeed speed,
            LocalDate today,
            LocalDate fundDay,
            Money fastLimit) implements WalletCommand {}

    /**
     * A fund's shares were redeemed, and what they brought comes in, whatever the limits; a redemption that comes again
     * changes nothing.
     *
     * @param cost what had been paid for them
     * @param payDate the trading day on which the money fund's shares count as bought
     */
    record CreditRedemption(
            @TargetAggregateIdentifier InvestorId investorId,
            RedemptionId redemptionId,
            FundCode fundCode,
            Money amount,
            Money cost,
            LocalDate payDate) implements WalletCommand {}

    /**
     * A campaign pays a bonus for a top-up, whatever the limits; one that comes again for the same top-up changes nothing.
     *
     * @param fundDay the day by whose cut-off its shares count as bought
     */
    record CreditBonus(
            @TargetAggregateIdentifier InvestorId investorId,
            UUID topUpId,
            String campaignId,
            Money amount,
            LocalDate fundDay) implements WalletCommand {}

    /** Books what the shares of the wallet have earned; a trading day that comes again changes nothing. */
    record CreditIncome(@TargetAggregateIdentifier InvestorId investorId, TradingDayIncome income)
            implements
                WalletCommand {}
}
