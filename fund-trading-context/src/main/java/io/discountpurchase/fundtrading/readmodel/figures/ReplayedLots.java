package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.holding.HoldingEvent;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.ReservationRefused;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesRedeemed;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReleased;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReserved;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.transactioncentre.reconciliation.EventReplay;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Follows once more what happened to each lot, and compares it with the table that redemptions choose from. */
@Component
class ReplayedLots {
    private final JdbcTemplate jdbc;
    private final EventReplay replay;

    ReplayedLots(JdbcTemplate jdbc, EventReplay replay) {
        this.jdbc = jdbc;
        this.replay = replay;
    }

    private record Lot(FundShares shares, FundShares reserved, FundShares redeemed) {

        private static final Lot NONE = new Lot(FundShares.ZERO, FundShares.ZERO, FundShares.ZERO);

        Lot after(HoldingEvent event) {
            return switch (event) {
                case HoldingGrown grown -> new Lot(grown.shares(), reserved, redeemed);
                case SharesReserved kept -> new Lot(shares, reserved.plus(kept.shares()), redeemed);
                case ReservationRefused refused -> this;
                case SharesReleased free -> new Lot(shares, reserved.minus(free.shares()), redeemed);
                case SharesRedeemed gone ->
                    new Lot(shares, reserved.minus(gone.shares()), redeemed.plus(gone.shares()));
            };
        }
    }

    long thatDiffer() {
        Map<UUID, Lot> replayed = new HashMap<>();
        replay.tell(event -> add((HoldingEvent) event, replayed), HoldingEvent.class);
        AtomicLong shownOtherwise = new AtomicLong();
        jdbc.query("SELECT * FROM holding_lot", row -> {
            Lot shown = new Lot(Columns.shares(row, "shares"), Columns.shares(row, "reserved"),
                    Columns.shares(row, "redeemed"));
            if (!shown.equals(replayed.remove(row.getObject("purchase_id", UUID.class)))) {
                shownOtherwise.incrementAndGet();
            }
        });
        return shownOtherwise.get() + replayed.size();
    }

    private static void add(HoldingEvent event, Map<UUID, Lot> replayed) {
        replayed.compute(event.lotId().purchaseId().value(),
                (id, lot) -> Optional.ofNullable(lot).orElse(Lot.NONE).after(event));
    }
}
