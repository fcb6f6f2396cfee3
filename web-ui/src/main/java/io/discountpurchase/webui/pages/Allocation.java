package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.Holding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** How an investor's money is spread over the funds that are held, the largest part first. */
record Allocation(List<Holding> parts, BigDecimal total) {

    static Allocation of(List<Holding> holdings) {
        List<Holding> held = holdings.stream()
                .filter(holding -> valueOf(holding).signum() > 0)
                .sorted(Comparator.comparing(Allocation::valueOf).reversed())
                .toList();
        return new Allocation(held, held.stream().map(Allocation::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal valueOf(Holding holding) {
        return new BigDecimal(holding.value());
    }
}
