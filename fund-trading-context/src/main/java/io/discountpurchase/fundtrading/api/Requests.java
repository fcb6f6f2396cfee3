package io.discountpurchase.fundtrading.api;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Reads the other texts of a request. */
final class Requests {
    private static final Pattern FUND_CODE = Pattern.compile("[0-9]{6}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd")
            .withResolverStyle(ResolverStyle.STRICT);

    private Requests() {}

    static FundCode fundCode(@Nullable String text) {
        if (text == null) {
            throw new RequestProblem(Problem.FUND_REQUIRED);
        }
        if (!FUND_CODE.matcher(text).matches()) {
            throw new RequestProblem(Problem.FUND_FORMAT);
        }
        return FundCode.of(text);
    }

    static QuoteId quoteId(String text) {
        try {
            return QuoteId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(Problem.ID_FORMAT, "quoteId");
        }
    }

    static PurchaseId purchaseId(String text) {
        try {
            return PurchaseId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(Problem.ID_FORMAT, "purchaseId");
        }
    }

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException e) {
            throw new RequestProblem(Problem.DATE_FORMAT);
        }
    }
}
