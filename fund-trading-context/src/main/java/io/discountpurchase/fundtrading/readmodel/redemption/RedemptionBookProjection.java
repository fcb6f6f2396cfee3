package io.discountpurchase.fundtrading.readmodel.redemption;

import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionAccepted;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionConfirmed;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionPlaced;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionRefused;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.fundtrading.domain.redemption.RedeemedLot;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Keeps the tables {@code fund_redemption}, {@code fund_redemption_lot} and {@code holding_lot}. Its processor subscribes, so
 * a row is written in the transaction of its event: the next redemption sees what this one has taken, and closing a trading
 * day misses none.
 */
@Component
@ProcessingGroup("redemption-book")
class RedemptionBookProjection {
    private final JdbcClient jdbc;
    private final LotBook lots;
    private final Changes changes;

    RedemptionBookProjection(JdbcClient jdbc, LotBook lots, Changes changes) {
        this.jdbc = jdbc;
        this.lots = lots;
        this.changes = changes;
    }

    /** Held since the day on which its order was due to be confirmed, as the order book has it. */
    @EventHandler
    void on(HoldingGrown event) {
        jdbc.sql("""
                INSERT INTO holding_lot (purchase_id, investor_id, fund_code, shares, held_since, reserved, redeemed)
                SELECT purchase_id, investor_id, fund_code, ?, confirm_date, 0, 0 FROM fund_purchase_order
                WHERE purchase_id = ? ON CONFLICT DO NOTHING""")
                .params(event.shares().toBigDecimal(), event.lotId().purchaseId().value())
                .update();
    }

    @EventHandler
    void on(RedemptionPlaced event) {
        jdbc.sql(
                """
                        INSERT INTO fund_redemption (redemption_id, investor_id, fund_code, shares, state, accepted_at, trade_date,
                            confirm_date)
                        VALUES (?, ?, ?, ?, 'PLACED', ?, ?, ?)""")
                .params(event.redemptionId().value(), event.investorId().value(), event.fundCode().value(),
                        event.shares().toBigDecimal(), Columns.utc(event.acceptedAt()), event.dates().tradeDate(),
                        event.dates().confirmDate())
                .update();
        event.portions().forEach(portion -> take(event.redemptionId(), portion));
    }

    @EventHandler
    void on(RedemptionAccepted event, @Timestamp Instant at, ReplayStatus replay) {
        jdbc.sql("UPDATE fund_redemption SET state = 'ACCEPTED' WHERE redemption_id = ?")
                .param(event.redemptionId().value())
                .update();
        announce(event.investorId(), event.redemptionId(), at, replay);
    }

    @EventHandler
    void on(RedemptionRefused event, @Timestamp Instant at, ReplayStatus replay) {
        jdbc.sql("UPDATE fund_redemption SET state = 'REFUSED', refusal = ? WHERE redemption_id = ?")
                .params(event.reason().name(), event.redemptionId().value())
                .update();
        lots.lock(event.investorId(), event.fundCode());
        event.portions().forEach(portion -> book(portion, portion.shares().toBigDecimal().negate(), FundShares.ZERO));
        announce(event.investorId(), event.redemptionId(), at, replay);
    }

    @EventHandler
    void on(RedemptionConfirmed event, @Timestamp Instant at, ReplayStatus replay) {
        jdbc.sql(
                """
                        UPDATE fund_redemption SET state = 'CONFIRMED', nav = ?, amount_before_fee = ?, fee = ?, amount = ?, cost = ?
                        WHERE redemption_id = ?""")
                .params(event.nav().toBigDecimal(), event.value().toBigDecimal(), event.fee().toBigDecimal(),
                        event.amount().toBigDecimal(), event.cost().toBigDecimal(), event.redemptionId().value())
                .update();
        lots.lock(event.investorId(), event.fundCode());
        event.lots().forEach(lot -> redeem(event.redemptionId(), lot));
        announce(event.investorId(), event.redemptionId(), at, replay);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM fund_redemption_lot").update();
        jdbc.sql("DELETE FROM fund_redemption").update();
        jdbc.sql("DELETE FROM holding_lot").update();
    }

    /** Not in a rebuild, after which everybody sees what they have seen before. */
    private void announce(InvestorId investor, RedemptionId redemption, Instant at, ReplayStatus replay) {
        if (!replay.isReplay()) {
            changes.publish(new Change(investor.toString(), "redemption-" + redemption, at.toEpochMilli()));
        }
    }

    private void take(RedemptionId redemption, LotPortion portion) {
        jdbc.sql("""
                INSERT INTO fund_redemption_lot (redemption_id, purchase_id, shares, held_since, days_held, rate)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(redemption.value(), portion.lotId().purchaseId().value(), portion.shares().toBigDecimal(),
                        portion.heldSince(), portion.daysHeld(), portion.rate().toBigDecimal())
                .update();
        book(portion, portion.shares().toBigDecimal(), FundShares.ZERO);
    }

    private void redeem(RedemptionId redemption, RedeemedLot lot) {
        LotPortion portion = lot.portion();
        jdbc.sql("""
                UPDATE fund_redemption_lot SET amount_before_fee = ?, fee = ?, cost = ?
                WHERE redemption_id = ? AND purchase_id = ?""")
                .params(lot.value().toBigDecimal(), lot.fee().toBigDecimal(), lot.cost().toBigDecimal(),
                        redemption.value(), portion.lotId().purchaseId().value())
                .update();
        book(portion, portion.shares().toBigDecimal().negate(), portion.shares());
    }

    private void book(LotPortion portion, BigDecimal reserved, FundShares redeemed) {
        jdbc.sql("UPDATE holding_lot SET reserved = reserved + ?, redeemed = redeemed + ? WHERE purchase_id = ?")
                .params(reserved, redeemed.toBigDecimal(), portion.lotId().purchaseId().value())
                .update();
    }
}
