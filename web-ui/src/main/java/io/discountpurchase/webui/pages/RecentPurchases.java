package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/** What an investor has bought a moment ago, so that the form of another tab does not buy it once more unasked. */
@Component
class RecentPurchases {
    private static final Duration A_MOMENT = Duration.ofMinutes(2);
    private static final int LATEST = 10;
    /** Whoever comes back after one of these means it. */
    private static final Set<String> CAME_TO_NOTHING = Set.of("REFUSED_KEPT_IN_WALLET", "CANCELLED_KEPT_IN_WALLET",
            "FAILED_NOT_CHARGED");

    private final WalletClient wallet;
    private final DemoClock demoClock;
    private final Clock clock;

    RecentPurchases(WalletClient wallet, DemoClock demoClock, Clock clock) {
        this.wallet = wallet;
        this.demoClock = demoClock;
        this.clock = clock;
    }

    Optional<Purchase> like(Route route, FundCode fund, Money amount) {
        Instant aMomentAgo = now().minus(A_MOMENT);
        return wallet.purchases(route, 0, LATEST)
                .items()
                .stream()
                .filter(purchase -> purchase.fundCode().equals(fund.toString())
                        && Money.of(purchase.amount()).equals(amount))
                .filter(purchase -> !CAME_TO_NOTHING.contains(purchase.status()))
                .filter(purchase -> purchase.placedAt() != null && purchase.placedAt().isAfter(aMomentAgo))
                .findFirst();
    }

    /** By the time that purchases go by. */
    private Instant now() {
        OffsetDateTime ahead = demoClock.now();
        return ahead == null ? clock.instant() : ahead.toInstant();
    }
}
