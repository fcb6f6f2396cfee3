package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

public sealed interface WalletEvent {
    InvestorId investorId();

    /** Shares of the money fund at 1.00 yuan each, bought with a payment for a purchase. */
    record MoneyFundBought(InvestorId investorId, PurchaseId purchaseId, Money amount, LocalDate boughtOn)
            implements
                WalletEvent {}

    /** The main transaction is done: this is what crosses to fund-trading. */
    record MoneyFundHeld(
            InvestorId investorId,
            PurchaseId purchaseId,
            PurchaseRoute route,
            FundCode fundCode,
            Money amount,
            @Nullable QuoteId quoteId,
            Instant acceptedAt) implements WalletEvent {}

    /** The held shares have left the wallet for the fund that was bought. */
    record HoldSettled(InvestorId investorId, PurchaseId purchaseId, Money amount) implements WalletEvent {}

    /** The held shares are available again: this is the compensation. */
    record HoldReleased(InvestorId investorId, PurchaseId purchaseId, Money amount) implements WalletEvent {}

    /** What had been settled has come back, as shares of the money fund. */
    record MoneyReturned(InvestorId investorId, PurchaseId purchaseId, Money amount) implements WalletEvent {}

    /** A part of the day's limit is taken; no money has moved yet. */
    record TopUpBegun(InvestorId investorId, UUID transferId, Money amount, LocalDate begunOn) implements WalletEvent {}

    /** It comes to nothing, and its part of the limit is free. */
    record TopUpCancelled(InvestorId investorId, UUID transferId) implements WalletEvent {}

    /** @param fundDay the day by whose cut-off it counts as bought; events of earlier versions have none */
    record ToppedUp(
            InvestorId investorId,
            UUID transferId,
            Money amount,
            LocalDate boughtOn,
            @Nullable LocalDate fundDay) implements WalletEvent {}

    /** @param terms absent from events of earlier versions, whose withdrawals were fast and without a limit */
    record Withdrawn(InvestorId investorId, UUID transferId, Money amount, @Nullable WithdrawalTerms terms)
            implements
                WalletEvent {
        public boolean isOrdinary() {
            return terms != null && terms.speed() == WithdrawalSpeed.ORDINARY;
        }
    }

    /**
     * What the redeemed shares of a fund have brought, as shares of the money fund.
     *
     * @param cost what had been paid for them
     * @param payDate the trading day on which it is paid
     */
    record RedemptionCredited(
            InvestorId investorId,
            RedemptionId redemptionId,
            FundCode fundCode,
            Money amount,
            Money cost,
            LocalDate payDate) implements WalletEvent {
        /** More than had been paid for the shares; zero if it is less. */
        public Money gain() {
            return amount.isMoreThan(cost) ? amount.minus(cost) : Money.ZERO;
        }
    }

    /** What a campaign has paid for a top-up, as more shares. */
    record BonusCredited(InvestorId investorId, UUID topUpId, String campaignId, Money amount, LocalDate fundDay)
            implements
                WalletEvent {}

    /**
     * What the shares of the wallet have earned, as more shares.
     *
     * @param earning shares that earned on the trading day
     * @param amount with that of the days without trading before it; may be zero
     */
    record IncomeCredited(
            InvestorId investorId,
            LocalDate tradeDate,
            LocalDate previousTradingDay,
            Money earning,
            Money amount) implements WalletEvent {}
}
