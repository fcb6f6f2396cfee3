package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.fund.Discount;
import io.discountpurchase.fundtrading.domain.fund.FeeSchedule;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtFixedFee;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtRate;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.FundType;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Funds as the demonstration sells them. */
public final class Funds {
    public static final FundCode EQUITY = FundCode.of("110011");
    public static final FeeSchedule TIERED = new FeeSchedule(List.of(
            new AtRate(Money.ZERO, FeeRate.of("0.0150")),
            new AtRate(Money.of("1000000.00"), FeeRate.of("0.0100")),
            new AtRate(Money.of("3000000.00"), FeeRate.of("0.0060")),
            new AtFixedFee(Money.of("5000000.00"), Money.of("1000.00"))));

    /** The tiers of a published example. */
    public static final FeeSchedule PUBLISHED_TIERS = new FeeSchedule(List.of(
            new AtRate(Money.ZERO, FeeRate.of("0.0130")),
            new AtRate(Money.of("1000000.00"), FeeRate.of("0.0080")),
            new AtRate(Money.of("3000000.00"), FeeRate.of("0.0040")),
            new AtFixedFee(Money.of("5000000.00"), Money.of("1000.00"))));

    private Funds() {}

    public static Fund equityFund() {
        return fund(FundStatus.OPEN, RiskLevel.R3, Discount.of("0.10"), null, null, false);
    }

    public static Fund suspendedFund() {
        return fund(FundStatus.SUSPENDED, RiskLevel.R3, Discount.of("0.10"), null, null, false);
    }

    public static Fund liquidatedFund() {
        return fund(FundStatus.LIQUIDATED, RiskLevel.R3, Discount.of("0.10"), null, null, false);
    }

    public static Fund fundAtDiscount(String factor) {
        return fund(FundStatus.OPEN, RiskLevel.R3, Discount.of(factor), null, null, false);
    }

    public static Fund fundCharging(FeeSchedule schedule, Discount discount) {
        return new Fund(EQUITY, "Example", FundType.EQUITY, RiskLevel.R3, FundStatus.OPEN, discount, Money.of("0.01"),
                null, null, schedule, SharesRounding.HALF_UP, false);
    }

    public static Fund fundOfRisk(RiskLevel risk) {
        return fund(FundStatus.OPEN, risk, Discount.of("0.10"), null, null, false);
    }

    public static Fund fundWithSingleLimit(String limit) {
        return fund(FundStatus.OPEN, RiskLevel.R3, Discount.of("0.10"), Money.of(limit), null, false);
    }

    public static Fund fundWithDailyLimit(String limit) {
        return fund(FundStatus.OPEN, RiskLevel.R3, Discount.of("0.10"), null, Money.of(limit), false);
    }

    public static Fund fundThatRounds(SharesRounding rounding) {
        return new Fund(EQUITY, "Example", FundType.EQUITY, RiskLevel.R3, FundStatus.OPEN, Discount.of("0.10"),
                Money.of("10.00"), null, null, TIERED, rounding, false);
    }

    public static Fund walletFund() {
        return fund(FundStatus.OPEN, RiskLevel.R1, Discount.NONE, null, null, true);
    }

    private static Fund fund(
            FundStatus status,
            RiskLevel risk,
            Discount discount,
            @Nullable Money singleLimit,
            @Nullable Money dailyLimit,
            boolean walletFund) {
        return new Fund(EQUITY, "Example", FundType.EQUITY, risk, status, discount, Money.of("10.00"), singleLimit,
                dailyLimit, TIERED, SharesRounding.HALF_UP, walletFund);
    }
}
