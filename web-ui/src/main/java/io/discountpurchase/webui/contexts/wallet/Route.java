package io.discountpurchase.webui.contexts.wallet;

/** How a purchase is made: 优惠购 in one go at the discounted fee, or from the wallet by hand at the normal fee. */
public enum Route {
    DISCOUNT, WALLET
}
