package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** What can be asked of an order; each may come more than once. */
public sealed interface FundPurchaseOrderCommand {
    PurchaseId purchaseId();

    /** @param quoteId the quote the investor agreed to; absent on the manual route */
    record PlaceFundPurchaseOrder(
            @TargetAggregateIdentifier PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount,
            PurchaseRoute route,
            @Nullable QuoteId quoteId,
            Instant acceptedAt) implements FundPurchaseOrderCommand {}

    /** @param tradeDate the day whose quota has been reserved: an order that was re-dated since needs quota of another */
    record AcceptFundPurchase(@TargetAggregateIdentifier PurchaseId purchaseId, LocalDate tradeDate)
            implements
                FundPurchaseOrderCommand {}

    /** Whether it has been placed or not: nothing is bought for it any more, unless it stands already. */
    record RecallFundPurchase(
            @TargetAggregateIdentifier PurchaseId purchaseId,
            InvestorId investorId,
            FundCode fundCode,
            Money amount) implements FundPurchaseOrderCommand {}

    /** @param tradeDate the day for which it is refused: it says nothing of another to which it was re-dated since */
    record RefuseFundPurchase(
            @TargetAggregateIdentifier PurchaseId purchaseId,
            LocalDate tradeDate,
            Refusal reason) implements FundPurchaseOrderCommand {}

    /**
     * The investor agrees that an order that has missed its day gets another.
     *
     * @param at when the operator asked, by which the new days go
     */
    record RedateFundPurchase(@TargetAggregateIdentifier PurchaseId purchaseId, Instant at)
            implements
                FundPurchaseOrderCommand {}

    /** An order that has missed its day comes to nothing. */
    record RefundFundPurchase(@TargetAggregateIdentifier PurchaseId purchaseId) implements FundPurchaseOrderCommand {}

    /** @param at when the investor asked, which must be before the cut-off of T */
    record CancelFundPurchase(
            @TargetAggregateIdentifier PurchaseId purchaseId,
            InvestorId investorId,
            Instant at) implements FundPurchaseOrderCommand {}

    record ConfirmFundPurchase(@TargetAggregateIdentifier PurchaseId purchaseId, Nav nav)
            implements
                FundPurchaseOrderCommand {}
}
