package io.discountpurchase.webui.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.PurchaseStep;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A purchase: how far it has come, and where the money is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PurchaseView(
        @Schema(example = "7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11") String purchaseId,
        @Schema(example = "110011") String fundCode,
        @Schema(example = "10000.00") String amount,
        @Schema(example = "ACCEPTED") String status,
        @Schema(example = "FUND_SUSPENDED", description = "Why it was refused or failed") @Nullable String reason,
        @Schema(example = "FUND_COMPANY") String whereTheMoneyIs,
        @Nullable LocalDate tradeDate,
        @Nullable LocalDate confirmDate,
        @Schema(example = "9837.46", description = "Once it is confirmed") @Nullable String shares,
        @Nullable Instant placedAt,
        List<PurchaseStep> steps) {
    static PurchaseView of(Purchase purchase) {
        return new PurchaseView(purchase.purchaseId(), purchase.fundCode(), purchase.amount(), purchase.status(),
                purchase.reason(), purchase.whereTheMoneyIs(), purchase.tradeDate(), purchase.confirmDate(),
                purchase.shares(), purchase.placedAt(), purchase.steps());
    }
}
