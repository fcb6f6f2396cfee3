package io.discountpurchase.fundtrading.domain.fund;

import org.jspecify.annotations.Nullable;

/**
 * How much risk an investor has been found to bear, C1 the least: C<i>n</i> buys R1 to R<i>n</i>. Above that a special warning
 * and an explicit confirmation are needed; the lowest may never buy above R1 (CSRC measures on the suitability of investors
 * of 2016, and the fund industry's guideline of 2017).
 */
public enum RiskTolerance {
    C1(RiskLevel.R1), C2(RiskLevel.R2), C3(RiskLevel.R3), C4(RiskLevel.R4), C5(RiskLevel.R5);

    private final RiskLevel highest;

    RiskTolerance(RiskLevel highest) {
        this.highest = highest;
    }

    public boolean bears(RiskLevel risk) {
        return risk.compareTo(highest) <= 0;
    }

    /** Whether an investor who has been warned may buy above the own level all the same. */
    public boolean mayConfirmMore() {
        return this != C1;
    }

    /** @param confirmed the risk that the investor was warned of and has confirmed, if any; more than that is not covered */
    public boolean mayBuy(RiskLevel risk, @Nullable RiskLevel confirmed) {
        return bears(risk) || (mayConfirmMore() && confirmed != null && risk.compareTo(confirmed) <= 0);
    }
}
