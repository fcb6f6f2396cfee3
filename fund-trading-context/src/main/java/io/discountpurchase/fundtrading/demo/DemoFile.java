package io.discountpurchase.fundtrading.demo;

import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.FundType;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The form of {@code demo/fund-trading.json}. */
record DemoFile(Map<String, RiskTolerance> investors, List<DemoFund> funds) {

    record DemoFund(
            String code,
            String name,
            FundType type,
            RiskLevel risk,
            FundStatus status,
            BigDecimal discount,
            BigDecimal minimumAmount,
            @Nullable BigDecimal singleLimit,
            @Nullable BigDecimal dailyLimit,
            @Nullable SharesRounding sharesRounding,
            boolean walletFund,
            BigDecimal nav,
            List<DemoFeeTier> feeTiers,
            @Nullable List<DemoRedemptionFee> redemptionFees) {}

    record DemoRedemptionFee(int fromDays, BigDecimal rate) {}

    /** One of {@code rate} and {@code fixedFee} is given. */
    record DemoFeeTier(BigDecimal from, @Nullable BigDecimal rate, @Nullable BigDecimal fixedFee) {}
}
