package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.sharedkernel.money.FeeRate;

import java.util.Comparator;
import java.util.List;

/**
 * What redeeming shares of a fund costs, by the days for which they were held (the fee tables of fund contracts,
 * {@code 7日 ≤ Y < 30日}). Whoever redeems within 7 days pays at least 1.5 %: Article 23 of the Provisions on the
 * Administration of Liquidity Risk of Publicly Offered Open-ended Securities Investment Funds (CSRC, 2017); a schedule that
 * charges less does not exist here. All of the fee stays in the assets of the fund (assumed; contracts have a part of it go
 * to whoever sells the fund once the shares were held for long).
 */
public record RedemptionFeeSchedule(List<RedemptionFeeTier> tiers) {
    private static final int SHORT_DAYS = 7;
    private static final FeeRate LEAST_WITHIN_SHORT_DAYS = FeeRate.of("0.0150");

    public RedemptionFeeSchedule {
        tiers = tiers.stream().sorted(Comparator.comparingInt(RedemptionFeeTier::fromDays)).toList();
        if (tiers.isEmpty() || tiers.getFirst().fromDays() != 0) {
            throw new IllegalArgumentException("A redemption fee schedule begins with a tier from day 0");
        }
        if (tiers.stream().map(RedemptionFeeTier::fromDays).distinct().count() < tiers.size()) {
            throw new IllegalArgumentException("Two redemption fee tiers begin at the same day");
        }
        if (tiers.stream().anyMatch(tier -> isTooCheap(tier.fromDays(), tier.rate()))) {
            throw new IllegalArgumentException("Redeeming within 7 days costs at least 1.5 %");
        }
    }

    /** @param daysHeld 0 or more */
    public FeeRate rateFor(long daysHeld) {
        return tiers.reversed()
                .stream()
                .filter(tier -> tier.fromDays() <= daysHeld)
                .findFirst()
                .map(RedemptionFeeTier::rate)
                .orElseThrow(() -> new IllegalArgumentException("No fee tier for a negative number of days"));
    }

    /** Whether nobody may redeem at that rate after so few days. */
    public static boolean isTooCheap(long daysHeld, FeeRate rate) {
        return daysHeld < SHORT_DAYS && rate.millionths() < LEAST_WITHIN_SHORT_DAYS.millionths();
    }
}
