package io.discountpurchase.wallet.domain.purchase;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

public sealed interface PurchaseEvent {
    PurchaseId purchaseId();

    record PurchasePlaced(
            PurchaseId purchaseId,
            InvestorId investorId,
            PurchaseRoute route,
            FundCode fundCode,
            Money amount,
            @Nullable QuoteId quoteId,
            LocalDate tradeDate,
            LocalDate confirmDate,
            Instant acceptedAt) implements PurchaseEvent {}

    record PurchaseFailed(PurchaseId purchaseId, InvestorId investorId, PurchaseRoute route, Money amount,
            String reason)
            implements
                PurchaseEvent {}

    record PurchaseHandedToOperator(PurchaseId purchaseId, InvestorId investorId) implements PurchaseEvent {}

    /** What an operator had in his hands is answered after all. */
    record PurchaseTakenFromOperator(PurchaseId purchaseId, InvestorId investorId) implements PurchaseEvent {}

    record PurchaseRecalled(PurchaseId purchaseId, InvestorId investorId, FundCode fundCode, Money amount)
            implements
                PurchaseEvent {}

    record PurchaseAccepted(PurchaseId purchaseId, InvestorId investorId, LocalDate tradeDate, LocalDate confirmDate)
            implements
                PurchaseEvent {}

    record PurchaseRefused(PurchaseId purchaseId, InvestorId investorId, String reason) implements PurchaseEvent {}

    record PurchaseCancelled(PurchaseId purchaseId, InvestorId investorId, Money amount) implements PurchaseEvent {}

    record PurchaseConfirmationFailed(PurchaseId purchaseId, InvestorId investorId, Money amount, String reason)
            implements
                PurchaseEvent {}

    record PurchaseConfirmed(PurchaseId purchaseId, InvestorId investorId,
            FundShares shares) implements PurchaseEvent {}
}
