package io.discountpurchase.webui.input;

import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A number of shares as a caller wrote it. */
public final class SharesInput {
    public static final String FIELD = "shares";
    private static final DecimalInput INPUT = new DecimalInput(FIELD, ProblemCode.SHARES_REQUIRED,
            ProblemCode.SHARES_FORMAT, ProblemCode.SHARES_NOT_POSITIVE, ProblemCode.SHARES_SCALE,
            ProblemCode.SHARES_TOO_LARGE);

    private SharesInput() {}

    public static FundShares parse(@Nullable String text) {
        return FundShares.of(INPUT.checked(text));
    }
}
