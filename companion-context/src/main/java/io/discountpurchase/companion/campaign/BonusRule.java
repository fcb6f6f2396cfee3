package io.discountpurchase.companion.campaign;

import io.discountpurchase.sharedkernel.money.Money;

/**
 * So much for each full amount that is topped up: 充100送20.
 *
 * @param each more than zero
 * @param bonus for each
 * @param mostPerInvestor in the whole campaign
 */
record BonusRule(Money each, Money bonus, Money mostPerInvestor) {
    BonusRule {
        if (!each.isPositive() || !bonus.isPositive() || !mostPerInvestor.isPositive()) {
            throw new IllegalArgumentException("All amounts of a bonus rule must be more than zero: " + each + ", "
                    + bonus + ", " + mostPerInvestor);
        }
    }

    /** Zero for less than one full amount. */
    Money bonusFor(Money topUp) {
        return new Money(Math.multiplyExact(topUp.fen() / each.fen(), bonus.fen()));
    }
}
