package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * An investor's wish to buy a fund, as the rules of the fund look at it.
 *
 * @param confirmedRisk the risk above the own level that the investor was warned of and has confirmed, if any
 */
public record PurchaseRequest(
        Fund fund,
        Money amount,
        PurchaseRoute route,
        RiskTolerance tolerance,
        @Nullable RiskLevel confirmedRisk) {
    /** @param riskConfirmed a confirmation that no warning has asked for counts for nothing */
    public static PurchaseRequest of(Fund fund, Money amount, PurchaseRoute route, RiskTolerance tolerance,
            boolean riskConfirmed) {
        boolean warned = riskConfirmed && !tolerance.bears(fund.risk());
        return new PurchaseRequest(fund, amount, route, tolerance, warned ? fund.risk() : null);
    }

    /** The first rule that stands against the purchase, if any. */
    public Optional<Refusal> refusal() {
        return PurchaseRule.ALL.stream().flatMap(rule -> rule.refusalOf(this).stream()).findFirst();
    }

    /** Whether the investor may mend it by confirming the risk. */
    public boolean lacksConfirmation() {
        return confirmedRisk == null && tolerance.mayConfirmMore() && !tolerance.bears(fund.risk());
    }
}
