package io.discountpurchase.fundtrading.domain.redemption;

/** Why a redemption is refused for a business reason; the names are the stable codes of the API. */
public enum RedemptionRefusal {
    FUND_NOT_FOUND,
    /** The investor has fewer shares that no other redemption has asked for. */
    NOT_ENOUGH_SHARES,
    /** There are enough, but some were bought too recently: not before T+2. */
    SHARES_NOT_REDEEMABLE_YET,
    TRADING_DAY_CLOSED
}
