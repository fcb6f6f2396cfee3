package io.discountpurchase.webui.input;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** An amount of yuan as a caller wrote it. */
public final class AmountInput {
    public static final String FIELD = "amount";
    private static final DecimalInput INPUT = new DecimalInput(FIELD, ProblemCode.AMOUNT_REQUIRED,
            ProblemCode.AMOUNT_FORMAT, ProblemCode.AMOUNT_NOT_POSITIVE, ProblemCode.AMOUNT_SCALE,
            ProblemCode.AMOUNT_TOO_LARGE);

    private AmountInput() {}

    public static Money parse(@Nullable String text) {
        return Money.of(INPUT.checked(text));
    }
}
