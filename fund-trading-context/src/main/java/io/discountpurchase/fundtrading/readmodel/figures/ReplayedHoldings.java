package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesRedeemed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.reconciliation.EventReplay;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Adds up once more what investors hold, from all events, and compares it with what their holdings show. */
@Component
class ReplayedHoldings {
    private final JdbcTemplate jdbc;
    private final EventReplay replay;

    ReplayedHoldings(JdbcTemplate jdbc, EventReplay replay) {
        this.jdbc = jdbc;
        this.replay = replay;
    }

    private record Key(String investorId, String fundCode) {
        static Key of(InvestorId investor, FundCode fund) {
            return new Key(investor.value(), fund.value());
        }
    }

    private record Held(FundShares shares, Money cost, Money pending) {
        Held plus(Held more) {
            return new Held(shares.plus(more.shares), cost.plus(more.cost), pending.plus(more.pending));
        }

        Held less(SharesRedeemed redeemed) {
            return new Held(shares.minus(redeemed.shares()), cost.minus(redeemed.cost()), pending);
        }
    }

    long thatDiffer() {
        Map<Key, Held> replayed = new HashMap<>();
        replay.tell(event -> add(event, replayed), FundPurchaseAccepted.class,
                FundPurchaseCancelled.class, FundPurchaseConfirmationFailed.class, HoldingGrown.class,
                SharesRedeemed.class);
        AtomicLong shownOtherwise = new AtomicLong();
        jdbc.query("SELECT * FROM holding", row -> {
            Held shown = new Held(Columns.shares(row, "shares"), Columns.money(row, "cost"),
                    Columns.money(row, "pending_amount"));
            if (!shown.equals(replayed.remove(new Key(row.getString("investor_id"), row.getString("fund_code"))))) {
                shownOtherwise.incrementAndGet();
            }
        });
        return shownOtherwise.get() + replayed.size();
    }

    private static Held pending(Money amount) {
        return new Held(FundShares.ZERO, Money.ZERO, amount);
    }

    private static void add(Object event, Map<Key, Held> replayed) {
        switch (event) {
            case FundPurchaseAccepted accepted -> replayed.merge(Key.of(accepted.investorId(), accepted.fundCode()),
                    pending(accepted.amount()), Held::plus);
            case FundPurchaseCancelled cancelled -> replayed.merge(Key.of(cancelled.investorId(), cancelled.fundCode()),
                    pending(cancelled.amount().negated()), Held::plus);
            case FundPurchaseConfirmationFailed failed -> replayed.merge(Key.of(failed.investorId(), failed.fundCode()),
                    pending(failed.amount().negated()), Held::plus);
            case HoldingGrown grown -> replayed.merge(Key.of(grown.investorId(), grown.fundCode()),
                    new Held(grown.shares(), grown.cost(), grown.cost().negated()), Held::plus);
            case SharesRedeemed redeemed -> replayed.computeIfPresent(
                    Key.of(redeemed.investorId(), redeemed.fundCode()), (key, held) -> held.less(redeemed));
            default -> throw new IllegalArgumentException("Not of a holding: " + event);
        }
    }
}
