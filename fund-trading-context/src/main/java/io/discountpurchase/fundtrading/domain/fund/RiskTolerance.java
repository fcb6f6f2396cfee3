package io.discountpurchase.fundtrading.domain.fund;

/** How much risk an investor has been found to bear, C1 the least: C<i>n</i> buys R1 to R<i>n</i>. */
public enum RiskTolerance {
    C1(RiskLevel.R1), C2(RiskLevel.R2), C3(RiskLevel.R3), C4(RiskLevel.R4), C5(RiskLevel.R5);

    private final RiskLevel highest;

    RiskTolerance(RiskLevel highest) {
        this.highest = highest;
    }

    public boolean bears(RiskLevel risk) {
        return risk.compareTo(highest) <= 0;
    }
}
