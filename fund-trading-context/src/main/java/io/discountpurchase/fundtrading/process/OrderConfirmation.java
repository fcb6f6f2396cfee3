package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.ConfirmFundPurchase;
import io.discountpurchase.fundtrading.readmodel.order.ConfirmableOrder;
import io.discountpurchase.fundtrading.readmodel.order.OrderBook;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/** Confirms accepted orders whose NAV is known, each in a transaction of its own, a page at a time. */
@Component
class OrderConfirmation {
    private final OrderBook orders;
    private final KeyedCommands commands;

    OrderConfirmation(OrderBook orders, KeyedCommands commands) {
        this.orders = orders;
        this.commands = commands;
    }

    /** @return how many orders this call has confirmed */
    int confirmThrough(LocalDate day) {
        return PageByPage.confirm(most -> orders.confirmableThrough(day, most), this::confirm);
    }

    private CompletableFuture<Boolean> confirm(ConfirmableOrder order) {
        return commands.send(order.purchaseId(), new ConfirmFundPurchase(order.purchaseId(), order.nav()));
    }
}
