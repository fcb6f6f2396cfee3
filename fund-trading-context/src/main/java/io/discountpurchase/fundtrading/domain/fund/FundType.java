package io.discountpurchase.fundtrading.domain.fund;

/** What a fund invests in, as the market lists it. */
public enum FundType {
    MONEY, BOND, MIXED, EQUITY, INDEX
}
