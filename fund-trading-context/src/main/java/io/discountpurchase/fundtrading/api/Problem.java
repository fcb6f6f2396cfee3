package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request: a stable code, a status, and the field that it concerns. */
enum Problem {
    AMOUNT_REQUIRED(HttpStatus.BAD_REQUEST, "amount"),
    AMOUNT_FORMAT(HttpStatus.BAD_REQUEST, "amount"),
    AMOUNT_NOT_POSITIVE(HttpStatus.BAD_REQUEST, "amount"),
    AMOUNT_SCALE(HttpStatus.BAD_REQUEST, "amount"),
    AMOUNT_TOO_LARGE(HttpStatus.BAD_REQUEST, "amount"),
    SHARES_REQUIRED(HttpStatus.BAD_REQUEST, "shares"),
    SHARES_FORMAT(HttpStatus.BAD_REQUEST, "shares"),
    SHARES_NOT_POSITIVE(HttpStatus.BAD_REQUEST, "shares"),
    SHARES_SCALE(HttpStatus.BAD_REQUEST, "shares"),
    SHARES_TOO_LARGE(HttpStatus.BAD_REQUEST, "shares"),
    IDEMPOTENCY_KEY_REQUIRED(HttpStatus.BAD_REQUEST, "Idempotency-Key"),
    FUND_REQUIRED(HttpStatus.BAD_REQUEST, "fundCode"),
    FUND_FORMAT(HttpStatus.BAD_REQUEST, "fundCode"),
    TYPE_MISMATCH(HttpStatus.BAD_REQUEST, null),
    UNKNOWN_FIELD(HttpStatus.BAD_REQUEST, null),
    BODY_REQUIRED(HttpStatus.BAD_REQUEST, null),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, null),
    ID_FORMAT(HttpStatus.BAD_REQUEST, null),
    PAGE_RANGE(HttpStatus.BAD_REQUEST, null),
    DATE_FORMAT(HttpStatus.BAD_REQUEST, "date"),
    TIME_FORMAT(HttpStatus.BAD_REQUEST, "now"),
    DATE_RANGE(HttpStatus.BAD_REQUEST, "from"),
    RISK_FORMAT(HttpStatus.BAD_REQUEST, "risk"),
    NAV_FORMAT(HttpStatus.BAD_REQUEST, "nav"),
    PARAMETER_FORMAT(HttpStatus.BAD_REQUEST, null),
    FUND_NOT_FOUND(HttpStatus.NOT_FOUND, "fundCode"),
    QUOTE_NOT_FOUND(HttpStatus.NOT_FOUND, "quoteId"),
    PURCHASE_NOT_FOUND(HttpStatus.NOT_FOUND, null),
    REDEMPTION_NOT_FOUND(HttpStatus.NOT_FOUND, null),
    IN_PROGRESS(HttpStatus.CONFLICT, null),
    CANCEL_TOO_EARLY(HttpStatus.CONFLICT, null),
    CANCEL_TOO_LATE(HttpStatus.CONFLICT, null),
    TRADING_DAY_NOT_MISSED(HttpStatus.CONFLICT, null),
    NOT_FOUND(HttpStatus.NOT_FOUND, null),
    FUND_UNCHANGED(HttpStatus.CONFLICT, null),
    NAV_PUBLISHED(HttpStatus.CONFLICT, "nav"),
    NAV_NOT_WITHHELD(HttpStatus.CONFLICT, "date"),
    QUOTE_EXPIRED(HttpStatus.CONFLICT, "quoteId"),
    IDEMPOTENCY_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT, "Idempotency-Key"),
    NOT_ENOUGH_SHARES(HttpStatus.UNPROCESSABLE_CONTENT, "shares"),
    SHARES_NOT_REDEEMABLE_YET(HttpStatus.UNPROCESSABLE_CONTENT, "shares"),
    QUOTE_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT, "quoteId"),
    SAME_FUND(HttpStatus.UNPROCESSABLE_CONTENT, "fundCode"),
    FUND_SUSPENDED(HttpStatus.UNPROCESSABLE_CONTENT, "fundCode"),
    FUND_LIQUIDATED(HttpStatus.UNPROCESSABLE_CONTENT, "fundCode"),
    RECALLED(HttpStatus.UNPROCESSABLE_CONTENT, null),
    DISCOUNT_NOT_AVAILABLE(HttpStatus.UNPROCESSABLE_CONTENT, "fundCode"),
    SUITABILITY(HttpStatus.UNPROCESSABLE_CONTENT, "fundCode"),
    /** A case of {@code SUITABILITY} that the investor can mend. */
    RISK_UNCONFIRMED(HttpStatus.UNPROCESSABLE_CONTENT, "riskConfirmed"),
    BELOW_MINIMUM(HttpStatus.UNPROCESSABLE_CONTENT, "amount"),
    ABOVE_SINGLE_LIMIT(HttpStatus.UNPROCESSABLE_CONTENT, "amount"),
    ABOVE_DAILY_LIMIT(HttpStatus.UNPROCESSABLE_CONTENT, "amount"),
    LIMITS_CONTRADICT(HttpStatus.UNPROCESSABLE_CONTENT, "minimumAmount"),
    TRADING_DAY_CLOSED(HttpStatus.UNPROCESSABLE_CONTENT, null),
    CONSENT_REQUIRED(HttpStatus.UNPROCESSABLE_CONTENT, "consent"),
    NOT_A_TRADING_DAY(HttpStatus.UNPROCESSABLE_CONTENT, "date"),
    TRADING_DAY_NOT_OVER(HttpStatus.UNPROCESSABLE_CONTENT, "date"),
    CLOCK_RUNS_FORWARD(HttpStatus.UNPROCESSABLE_CONTENT, "now"),
    NOT_A_DEMONSTRATION(HttpStatus.CONFLICT, null),
    DATE_OUTSIDE_CALENDAR(HttpStatus.UNPROCESSABLE_CONTENT, null),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, null),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, null),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, null),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, null),
    TRANSACTION_CENTRE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, null),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, null);

    private final HttpStatus status;
    private final @Nullable String field;

    Problem(HttpStatus status, @Nullable String field) {
        this.status = status;
        this.field = field;
    }

    /** The codes of business refusals are those of the domain. */
    static Problem of(Refusal refusal) {
        return valueOf(refusal.name());
    }

    /** So are those of refused redemptions. */
    static Problem of(RedemptionRefusal refusal) {
        return valueOf(refusal.name());
    }

    /** The code that the caller sees. */
    String code() {
        return this == RISK_UNCONFIRMED ? SUITABILITY.name() : name();
    }

    HttpStatus status() {
        return status;
    }

    @Nullable
    String field() {
        return field;
    }
}
