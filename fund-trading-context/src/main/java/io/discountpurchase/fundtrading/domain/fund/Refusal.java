package io.discountpurchase.fundtrading.domain.fund;

/** Why a purchase is refused for a business reason; the names are the stable codes of the API and of the messages. */
public enum Refusal {
    FUND_NOT_FOUND,
    SAME_FUND,
    FUND_SUSPENDED,
    DISCOUNT_NOT_AVAILABLE,
    SUITABILITY,
    BELOW_MINIMUM,
    ABOVE_SINGLE_LIMIT,
    ABOVE_DAILY_LIMIT,
    QUOTE_NOT_FOUND,
    QUOTE_MISMATCH,
    TRADING_DAY_CLOSED,
    FUND_LIQUIDATED,
    RECALLED
}
