package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrder;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseTradingDayMissed;
import io.discountpurchase.fundtrading.domain.order.OrderState;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Objects;

/** Questions to the tables, read models and event store alike; a row at a time where there may be many. */
@Component
class Books {
    private final JdbcTemplate jdbc;

    Books(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    BookedOrders acceptedOrders() {
        BookedOrders orders = new BookedOrders();
        jdbc.query("""
                SELECT fund_purchase_order.*, fund.shares_rounding
                FROM fund_purchase_order JOIN fund ON fund.fund_code = fund_purchase_order.fund_code
                WHERE state IN ('ACCEPTED', 'CONFIRMED')""", orders::add);
        return orders;
    }

    long orders() {
        return number("SELECT count(*) FROM fund_purchase_order");
    }

    long orders(OrderState state) {
        return number("SELECT count(*) FROM fund_purchase_order WHERE state = ?", state.name());
    }

    long ordersInStore() {
        return number("SELECT count(*) FROM DomainEventEntry WHERE type = ? AND sequenceNumber = 0",
                FundPurchaseOrder.class.getSimpleName());
    }

    /** Orders that have missed their day, and of which nothing has been heard since. */
    long ordersLastSeenMissing() {
        return number("""
                SELECT count(*) FROM DomainEventEntry missed WHERE payloadType = ? AND NOT EXISTS (
                    SELECT 1 FROM DomainEventEntry later
                    WHERE later.aggregateIdentifier = missed.aggregateIdentifier
                        AND later.sequenceNumber > missed.sequenceNumber)""",
                FundPurchaseTradingDayMissed.class.getName());
    }

    long ordersMissedWithoutAlert() {
        return number("""
                SELECT count(*) FROM fund_purchase_order WHERE state = 'DAY_MISSED' AND NOT EXISTS (
                    SELECT 1 FROM transaction_alert WHERE cause = 'ORDER_FOR_CLOSED_DAY' AND closed_at IS NULL
                        AND business_key = CAST(purchase_id AS VARCHAR))""");
    }

    long eventsInStore(Class<?> event) {
        return number("SELECT count(*) FROM DomainEventEntry WHERE payloadType = ?", event.getName());
    }

    Money pendingHoldings() {
        return Money.halfUp(sum("SELECT sum(pending_amount) FROM holding"));
    }

    Money costOfHoldings() {
        return Money.halfUp(sum("SELECT sum(cost) FROM holding"));
    }

    FundShares sharesOfHoldings() {
        return FundShares.of(sum("SELECT sum(shares) FROM holding").toPlainString());
    }

    /** Confirmed orders whose NAV is not the one that was published for their day. */
    long ordersAtAnotherNav() {
        return number("""
                SELECT count(*) FROM fund_purchase_order o
                LEFT JOIN fund_nav n ON n.fund_code = o.fund_code AND n.nav_date = o.trade_date
                WHERE o.state = 'CONFIRMED' AND (n.nav IS NULL OR n.nav <> o.nav)""");
    }

    Money quotaUsed() {
        return Money.halfUp(sum("SELECT sum(used) FROM subscription_quota"));
    }

    Money acceptedOfLimitedFunds() {
        return Money.halfUp(sum("""
                SELECT sum(amount) FROM fund_purchase_order
                WHERE daily_limit IS NOT NULL AND state IN ('ACCEPTED', 'CONFIRMED')"""));
    }

    private long number(String sql, Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, arguments));
    }

    private BigDecimal sum(String sql) {
        BigDecimal sum = jdbc.queryForObject(sql, BigDecimal.class);
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
