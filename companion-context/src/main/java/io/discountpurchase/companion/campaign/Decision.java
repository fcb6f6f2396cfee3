package io.discountpurchase.companion.campaign;

import io.discountpurchase.sharedkernel.money.Money;

/** @param bonus zero unless it is granted */
record Decision(Outcome outcome, Money bonus) {
    enum Outcome {
        GRANTED,
        /** The campaign has begun later than the top-up, or that was too small: nothing that anybody would expect. */
        NOT_CONCERNED,
        CAMPAIGN_OVER,
        INVESTOR_LIMIT,
        BUDGET_USED_UP
    }

    static Decision granted(Money bonus) {
        return new Decision(Outcome.GRANTED, bonus);
    }

    static Decision none(Outcome why) {
        return new Decision(why, Money.ZERO);
    }
}
