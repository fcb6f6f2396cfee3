package io.discountpurchase.wallet.domain.purchase;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

public sealed interface PurchaseCommand {
    PurchaseId purchaseId();

    /** @param acceptedAt the time that decides the trading day, fixed here once and carried along */
    record PlacePurchase(
            @TargetAggregateIdentifier PurchaseId purchaseId,
            InvestorId investorId,
            PurchaseRoute route,
            FundCode fundCode,
            Money amount,
            @Nullable QuoteId quoteId,
            LocalDate tradeDate,
            LocalDate confirmDate,
            Instant acceptedAt) implements PurchaseCommand {}

    record FailPurchase(@TargetAggregateIdentifier PurchaseId purchaseId, String reason) implements PurchaseCommand {}

    /** Only for a purchase that is known to be funded: what is not can still fail, and needs no operator. */
    record HandToOperator(@TargetAggregateIdentifier PurchaseId purchaseId) implements PurchaseCommand {}

    /** An operator wants a funded purchase that is unanswered to end; fund-trading decides whether it still can. */
    record RecallPurchase(@TargetAggregateIdentifier PurchaseId purchaseId) implements PurchaseCommand {}

    record RecordAcceptance(
            @TargetAggregateIdentifier PurchaseId purchaseId,
            LocalDate tradeDate,
            LocalDate confirmDate) implements PurchaseCommand {}

    record RecordRefusal(@TargetAggregateIdentifier PurchaseId purchaseId, String reason) implements PurchaseCommand {}

    record RecordCancellation(@TargetAggregateIdentifier PurchaseId purchaseId) implements PurchaseCommand {}

    record RecordConfirmationFailure(@TargetAggregateIdentifier PurchaseId purchaseId, String reason)
            implements
                PurchaseCommand {}

    record RecordConfirmation(@TargetAggregateIdentifier PurchaseId purchaseId, FundShares shares)
            implements
                PurchaseCommand {}
}
