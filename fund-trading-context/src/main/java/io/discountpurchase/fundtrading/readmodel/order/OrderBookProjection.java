package io.discountpurchase.fundtrading.readmodel.order;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseOrderPlaced;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.fundtrading.jdbc.Columns;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the table {@code fund_purchase_order}. Its processor subscribes, so a row is written in the transaction of its event:
 * the close of a trading day goes by this book, and must neither miss an order nor confirm it twice.
 */
@Component
@ProcessingGroup("order-book")
class OrderBookProjection {
    private final JdbcClient jdbc;

    OrderBookProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(FundPurchaseOrderPlaced event) {
        jdbc.sql("""
                INSERT INTO fund_purchase_order (purchase_id, investor_id, fund_code, amount, state, route, accepted_at,
                    trade_date, confirm_date, rate, discount, net_amount, fee, fixed_fee, daily_limit)
                VALUES (?, ?, ?, ?, 'PLACED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(event.purchaseId().value(), event.investorId().value(), event.fundCode().value(),
                        event.amount().toBigDecimal(), event.route().name(), Columns.utc(event.acceptedAt()),
                        event.dates().tradeDate(), event.dates().confirmDate(), event.terms().rate().toBigDecimal(),
                        event.terms().discount().factor(), event.fee().net().toBigDecimal(),
                        event.fee().fee().toBigDecimal())
                .param(Columns.decimalIfAny(event.terms().fixedFee()))
                .param(Columns.decimalIfAny(event.dailyLimit()))
                .update();
    }

    @EventHandler
    void on(FundPurchaseTradingDayMissed event) {
        jdbc.sql("UPDATE fund_purchase_order SET state = 'DAY_MISSED' WHERE purchase_id = ?")
                .param(event.purchaseId().value())
                .update();
    }

    @EventHandler
    void on(FundPurchaseRedated event) {
        jdbc.sql("""
                UPDATE fund_purchase_order SET state = 'PLACED', trade_date = ?, confirm_date = ?, daily_limit = ?
                WHERE purchase_id = ?""")
                .params(event.dates().tradeDate(), event.dates().confirmDate())
                .param(Columns.decimalIfAny(event.dailyLimit()))
                .param(event.purchaseId().value())
                .update();
    }

    @EventHandler
    void on(FundPurchaseAccepted event) {
        jdbc.sql("UPDATE fund_purchase_order SET state = 'ACCEPTED' WHERE purchase_id = ?")
                .param(event.purchaseId().value())
                .update();
    }

    /** An order that is refused at once has no row yet. */
    @EventHandler
    void on(FundPurchaseRefused event) {
        int known = jdbc.sql("UPDATE fund_purchase_order SET state = 'REFUSED', refusal = ? WHERE purchase_id = ?")
                .params(event.reason().name(), event.purchaseId().value())
                .update();
        if (known == 0) {
            jdbc.sql("""
                    INSERT INTO fund_purchase_order (purchase_id, investor_id, fund_code, amount, state, refusal)
                    VALUES (?, ?, ?, ?, 'REFUSED', ?)""")
                    .params(event.purchaseId().value(), event.investorId().value(), event.fundCode().value(),
                            event.amount().toBigDecimal(), event.reason().name())
                    .update();
        }
    }

    @EventHandler
    void on(FundPurchaseCancelled event) {
        jdbc.sql("UPDATE fund_purchase_order SET state = 'CANCELLED' WHERE purchase_id = ?")
                .param(event.purchaseId().value())
                .update();
    }

    @EventHandler
    void on(FundPurchaseConfirmationFailed event) {
        jdbc.sql("UPDATE fund_purchase_order SET state = 'UNCONFIRMED', refusal = ? WHERE purchase_id = ?")
                .params(event.reason().name(), event.purchaseId().value())
                .update();
    }

    @EventHandler
    void on(FundPurchaseConfirmed event) {
        jdbc.sql("UPDATE fund_purchase_order SET state = 'CONFIRMED', nav = ?, shares = ? WHERE purchase_id = ?")
                .params(event.nav().toBigDecimal(), event.shares().toBigDecimal(), event.purchaseId().value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("DELETE FROM fund_purchase_order").update();
    }
}
