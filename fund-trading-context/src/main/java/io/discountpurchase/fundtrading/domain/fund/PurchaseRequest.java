package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;

import java.util.Optional;

/** An investor's wish to buy a fund, as the rules of the fund look at it. */
public record PurchaseRequest(Fund fund, Money amount, PurchaseRoute route, RiskTolerance tolerance) {
    /** The first rule that stands against the purchase, if any. */
    public Optional<Refusal> refusal() {
        return PurchaseRule.ALL.stream().flatMap(rule -> rule.refusalOf(this).stream()).findFirst();
    }
}
