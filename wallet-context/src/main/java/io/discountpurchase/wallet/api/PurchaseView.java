package io.discountpurchase.wallet.api;

import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseProgress;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A purchase as JSON. */
record PurchaseView(
        String purchaseId,
        String route,
        String fundCode,
        String amount,
        String status,
        @Nullable String reason,
        String whereTheMoneyIs,
        LocalDate tradeDate,
        LocalDate confirmDate,
        @Nullable String shares,
        Instant placedAt,
        long version,
        List<StepView> steps) {

    /** Which message brought a step about; the steps inside the wallet are made once. */
    private static final Map<String, String> MESSAGE_OF_STEP = Map.of("MESSAGE_COMMITTED", "DiscountPurchaseFunded",
            "ACCEPTED", "FundPurchaseAccepted", "REFUSED", "FundPurchaseRefused", "CANCELLED", "FundPurchaseCancelled",
            "CONFIRMATION_FAILED", "FundPurchaseConfirmationFailed", "CONFIRMED", "FundPurchaseConfirmed");

    /** @param attempts how often the message was sent or delivered; 1 for a step inside the wallet */
    record StepView(String name, Instant at, int attempts) {}

    static PurchaseView of(PurchaseProgress purchase, Map<String, Integer> attempts) {
        return new PurchaseView(purchase.purchaseId().toString(), purchase.route().name(),
                purchase.fundCode().toString(),
                purchase.amount().toString(), purchase.status().name(), purchase.reason(), purchase.whereTheMoneyIs(),
                purchase.tradeDate(), purchase.confirmDate(),
                purchase.shares() == null ? null : purchase.shares().toString(), purchase.placedAt(),
                purchase.version(),
                purchase.steps()
                        .stream()
                        .map(step -> new StepView(step.name(), step.at(),
                                attempts.getOrDefault(MESSAGE_OF_STEP.getOrDefault(step.name(), ""), 1)))
                        .toList());
    }
}
