package io.discountpurchase.webui.input;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A fund code as a caller wrote it. */
public final class FundCodeInput {
    public static final String FIELD = "fundCode";

    private FundCodeInput() {}

    public static FundCode parse(@Nullable String text) {
        if (text == null) {
            throw ProblemCode.FUND_REQUIRED.at(FIELD);
        }
        try {
            return FundCode.of(text);
        } catch (IllegalArgumentException notSixDigits) {
            throw ProblemCode.FUND_FORMAT.at(FIELD);
        }
    }
}
