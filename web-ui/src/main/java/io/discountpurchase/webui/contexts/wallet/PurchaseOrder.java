package io.discountpurchase.webui.contexts.wallet;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A purchase as the wallet wants it: the days are those that fund trading has promised. */
public record PurchaseOrder(
        Route route,
        String fundCode,
        String amount,
        @Nullable String quoteId,
        LocalDate tradeDate,
        LocalDate confirmDate) {}
