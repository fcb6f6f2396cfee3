package io.discountpurchase.wallet.operations;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.reconciliation.Check;
import io.discountpurchase.transactioncentre.reconciliation.EventReplay;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent;
import io.discountpurchase.wallet.domain.wallet.WalletEvent;
import io.discountpurchase.wallet.operations.ReplayedEvents.Step;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverview;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invariant 6: what the views show is what the events say, all of them read once more. */
@Component
class ReadModels {
    private final JdbcTemplate jdbc;
    private final EventReplay replay;

    ReadModels(JdbcTemplate jdbc, EventReplay replay) {
        this.jdbc = jdbc;
        this.replay = replay;
    }

    Stream<Check> checks() {
        ReplayedEvents events = new ReplayedEvents();
        replay.tell(events::add, WalletEvent.class, PurchaseEvent.class);
        return Stream.of(Check.none("6 wallets that differ from their events", walletsThatDiffer(events.wallets())),
                Check.equal("6 purchases at each step by events = by view", steps(events::reachedBy),
                        steps(this::shownAt)),
                Check.equal("6 amount of purchases by events = by view", events.placed(), shownAmount()),
                Check.none("6 purchases whose status is not that of their steps", atAnotherStatus()));
    }

    private long walletsThatDiffer(Map<String, WalletOverview> wallets) {
        AtomicLong shownOtherwise = new AtomicLong();
        jdbc.query("SELECT investor_id, available_fen, held_fen FROM wallet_overview", row -> {
            WalletOverview shown = new WalletOverview(new Money(row.getLong(2)), new Money(row.getLong(3)));
            if (!shown.equals(wallets.remove(row.getString(1)))) {
                shownOtherwise.incrementAndGet();
            }
        });
        return shownOtherwise.get() + wallets.size();
    }

    private static String steps(Function<Step, Long> count) {
        return Arrays.stream(Step.values())
                .map(step -> step.name().toLowerCase(Locale.ROOT) + ' ' + count.apply(step))
                .collect(Collectors.joining(", "));
    }

    private long shownAt(Step step) {
        return count("SELECT count(" + step.name() + "_at) FROM purchase_progress");
    }

    private Money shownAmount() {
        return new Money(count("SELECT coalesce(sum(amount_fen), 0) FROM purchase_progress"));
    }

    /** The later step decides; a hold can also be in an operator's hands. */
    private long atAnotherStatus() {
        return count("""
                SELECT count(*) FROM purchase_progress WHERE status <> CASE
                    WHEN failed_at IS NOT NULL THEN 'FAILED_NOT_CHARGED'
                    WHEN confirmed_at IS NOT NULL THEN 'CONFIRMED'
                    WHEN released_at IS NULL AND returned_at IS NULL THEN CASE
                        WHEN accepted_at IS NOT NULL THEN 'ACCEPTED'
                        WHEN status = 'IN_OPERATOR_HANDS' THEN status
                        WHEN funded_at IS NOT NULL THEN 'FUNDED'
                        ELSE 'PROCESSING' END
                    WHEN cancelled_at IS NOT NULL THEN 'CANCELLED_KEPT_IN_WALLET'
                    ELSE 'REFUSED_KEPT_IN_WALLET' END""");
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
