package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.api.DecimalText.Kind;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

/** An amount as somebody has written it. */
final class AmountText {
    private AmountText() {}

    static Money parse(@Nullable String text) {
        return parse(text, "amount");
    }

    static Money parse(@Nullable String text, String field) {
        return Money.of(DecimalText.plain(text, Kind.AMOUNT, field));
    }
}
