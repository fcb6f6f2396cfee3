package io.discountpurchase.wallet.readmodel.walletoverview;

import io.discountpurchase.sharedkernel.money.Money;

/** Balances of a wallet. */
public record WalletOverview(Money available, Money held) {
    public static final WalletOverview EMPTY = new WalletOverview(Money.ZERO, Money.ZERO);

    public Money total() {
        return available.plus(held);
    }
}
