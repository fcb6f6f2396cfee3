package io.discountpurchase.companion.campaign;

import io.discountpurchase.companion.campaign.Decision.Outcome;
import io.discountpurchase.sharedkernel.money.Money;

import java.time.LocalDate;

/**
 * A bonus is granted whole or not at all: nobody gets what is left of a budget that is too small.
 *
 * @param spent never more than the budget
 * @param begins first day on which a top-up counts, in China
 * @param ends last day
 * @param open by the operator; while it is not, nothing is granted
 */
record Campaign(String id, Money budget, Money spent, BonusRule rule, LocalDate begins, LocalDate ends, boolean open) {
    /**
     * @param day of the top-up, however much later it is heard of
     * @param before what the investor has had of this campaign
     */
    Decision decide(Money topUp, LocalDate day, Money before) {
        Money bonus = rule.bonusFor(topUp);
        if (day.isBefore(begins) || !bonus.isPositive()) {
            return Decision.none(Outcome.NOT_CONCERNED);
        }
        if (day.isAfter(ends)) {
            return Decision.none(Outcome.CAMPAIGN_OVER);
        }
        if (before.plus(bonus).isMoreThan(rule.mostPerInvestor())) {
            return Decision.none(Outcome.INVESTOR_LIMIT);
        }
        return bonus.isMoreThan(left()) ? Decision.none(Outcome.BUDGET_USED_UP) : Decision.granted(bonus);
    }

    Money left() {
        return budget.minus(spent);
    }
}
