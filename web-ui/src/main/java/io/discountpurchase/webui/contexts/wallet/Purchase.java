package io.discountpurchase.webui.contexts.wallet;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A purchase and how far it has come. */
public record Purchase(
        String purchaseId,
        Route route,
        String fundCode,
        String amount,
        String status,
        @Nullable String reason,
        String whereTheMoneyIs,
        @Nullable LocalDate tradeDate,
        @Nullable LocalDate confirmDate,
        @Nullable String shares,
        @Nullable Instant placedAt,
        long version,
        List<PurchaseStep> steps) {}
