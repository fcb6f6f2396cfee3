package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.fundtrading.catalogue.ListedFund;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.util.List;
import java.util.function.Function;

/** What an investor who thinks of redeeming is told. */
public sealed interface RedemptionEstimate {

    /** What it would bring at the latest NAV; that of T is not known yet. */
    record Estimated(ListedFund listed, TradeDates dates, List<LotPortion> portions) implements RedemptionEstimate {
        public Money value() {
            return sum(portion -> portion.valueAt(nav()));
        }

        public Money fee() {
            return sum(portion -> portion.feeAt(nav()));
        }

        public Nav nav() {
            return listed.latest().nav();
        }

        private Money sum(Function<LotPortion, Money> part) {
            return portions.stream().map(part).reduce(Money.ZERO, Money::plus);
        }
    }

    record Impossible(RedemptionRefusal reason) implements RedemptionEstimate {}
}
