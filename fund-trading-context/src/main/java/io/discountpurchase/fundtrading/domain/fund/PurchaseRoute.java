package io.discountpurchase.fundtrading.domain.fund;

/** The way to the fund: in one click at the discounted fee, or by hand from the wallet at the normal fee. */
public enum PurchaseRoute {
    DISCOUNT, WALLET
}
