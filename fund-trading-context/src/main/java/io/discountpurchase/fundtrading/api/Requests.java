package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Reads the other texts of a request. */
final class Requests {
    private static final Pattern FUND_CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern NAV = Pattern.compile("[0-9]{1,7}(\\.[0-9]{1,4})?");
    private static final Pattern ZERO = Pattern.compile("[0.]*");
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

    static RedemptionId redemptionId(String text) {
        try {
            return RedemptionId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(Problem.ID_FORMAT, "redemptionId");
        }
    }

    static LocalDate date(String text) {
        return date(text, "date");
    }

    static LocalDate date(String text, String field) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeParseException e) {
            throw new RequestProblem(Problem.DATE_FORMAT, field);
        }
    }

    /** A time without its offset would be a guess. */
    static OffsetDateTime time(@Nullable String text, String field) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text);
        } catch (DateTimeParseException e) {
            throw new RequestProblem(Problem.TIME_FORMAT, field);
        }
    }

    static RiskLevel risk(@Nullable String text) {
        try {
            return RiskLevel.valueOf(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new RequestProblem(Problem.RISK_FORMAT);
        }
    }

    static Nav nav(@Nullable String text) {
        if (text == null || !NAV.matcher(text).matches() || ZERO.matcher(text).matches()) {
            throw new RequestProblem(Problem.NAV_FORMAT);
        }
        return Nav.of(text);
    }
}
