package io.discountpurchase.wallet.domain.purchase;

/** {@link #DISCOUNT} from the card in one step at the discounted fee, {@link #WALLET} by hand from the wallet. */
public enum PurchaseRoute {
    DISCOUNT, WALLET
}
