package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRedated;
import io.discountpurchase.fundtrading.jdbc.Columns;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Reads once more to which days orders have been moved, and compares that with the order book. */
@Component
class ReplayedDates {
    private final JdbcTemplate jdbc;
    private final EventStore events;

    ReplayedDates(JdbcTemplate jdbc, EventStore events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    long thatDiffer() {
        return jdbc
                .queryForList("SELECT DISTINCT aggregateIdentifier FROM DomainEventEntry WHERE payloadType = ?",
                        String.class, FundPurchaseRedated.class.getName())
                .stream()
                .filter(order -> !replayed(order).equals(booked(order)))
                .count();
    }

    private Optional<TradeDates> replayed(String order) {
        return events.readEvents(order)
                .asStream()
                .map(Message::getPayload)
                .filter(FundPurchaseRedated.class::isInstance)
                .map(event -> ((FundPurchaseRedated) event).dates())
                .reduce((earlier, later) -> later);
    }

    private Optional<TradeDates> booked(String order) {
        return jdbc
                .query("SELECT trade_date, confirm_date FROM fund_purchase_order WHERE purchase_id = CAST(? AS UUID)",
                        (row, number) -> new TradeDates(Columns.date(row, "trade_date"),
                                Columns.date(row, "confirm_date")),
                        order)
                .stream()
                .findFirst();
    }
}
