package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;

import java.util.Comparator;
import java.util.List;

/**
 * The fee tiers of a fund by lower bound; the first begins at 0, so every amount falls into exactly one: a bound belongs to
 * the tier that begins with it (the fee tables of fund contracts and prospectuses, {@code 100万 ≤ M < 300万}).
 */
public record FeeSchedule(List<FeeTier> tiers) {
    public FeeSchedule {
        tiers = tiers.stream().sorted(Comparator.comparing(FeeTier::from)).toList();
        if (tiers.isEmpty() || !tiers.getFirst().from().equals(Money.ZERO)) {
            throw new IllegalArgumentException("A fee schedule begins with a tier from 0.00");
        }
        if (tiers.stream().map(FeeTier::from).distinct().count() < tiers.size()) {
            throw new IllegalArgumentException("Two fee tiers begin at the same amount");
        }
    }

    public FeeTier tierOf(Money amount) {
        return tiers.reversed()
                .stream()
                .filter(tier -> !tier.from().isMoreThan(amount))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fee tier for a negative amount"));
    }
}
