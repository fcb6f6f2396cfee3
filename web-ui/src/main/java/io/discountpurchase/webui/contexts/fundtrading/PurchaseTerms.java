package io.discountpurchase.webui.contexts.fundtrading;

import java.time.LocalDate;

/** What fund trading promises for a purchase. */
public record PurchaseTerms(
        String fundCode,
        String fundName,
        LocalDate tradeDate,
        LocalDate confirmDate) {}
