package io.discountpurchase.fundtrading.domain.fund;

/** The risk of a fund, R1 the lowest. */
public enum RiskLevel {
    R1, R2, R3, R4, R5
}
