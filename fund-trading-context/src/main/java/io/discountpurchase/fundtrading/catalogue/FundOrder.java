package io.discountpurchase.fundtrading.catalogue;

/** How the market can be sorted; what has no value comes last, and the code decides between equals. */
public enum FundOrder {
    CODE("fund_code"),
    NAME("name"),
    NAV("nav"),
    YEAR_GROWTH("nav / nav_year_ago"),
    /** The wallet publishes one yield for all money funds, so they are equals; no other fund has any. */
    SEVEN_DAY_YIELD("CASE type WHEN 'MONEY' THEN 1 END");

    private final String column;

    FundOrder(String column) {
        this.column = column;
    }

    String sql(boolean descending) {
        return column + (descending ? " DESC" : "") + " NULLS LAST, fund_code";
    }
}
