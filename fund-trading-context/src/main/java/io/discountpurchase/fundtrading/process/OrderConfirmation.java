package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.ConfirmFundPurchase;
import io.discountpurchase.fundtrading.readmodel.order.ConfirmableOrder;
import io.discountpurchase.fundtrading.readmodel.order.OrderBook;
import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Confirms accepted orders whose NAV is known, each in a transaction of its own, a page at a time so that memory stays bounded
 * however many there are. A confirmed order leaves the page by itself, so the first page is always the next one.
 */
@Component
class OrderConfirmation {
    private static final int PAGE = 100;

    private final OrderBook orders;
    private final CommandGateway commands;

    OrderConfirmation(OrderBook orders, CommandGateway commands) {
        this.orders = orders;
        this.commands = commands;
    }

    /** @return how many orders this call has confirmed */
    int confirmThrough(LocalDate day) {
        int confirmed = 0;
        int ofThisPage;
        do {
            ofThisPage = confirm(orders.confirmableThrough(day, PAGE));
            confirmed += ofThisPage;
        } while (ofThisPage > 0);
        return confirmed;
    }

    private int confirm(List<ConfirmableOrder> page) {
        List<CompletableFuture<Boolean>> answers = page.stream().map(this::confirm).toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return (int) answers.stream().filter(CompletableFuture::join).count();
    }

    private CompletableFuture<Boolean> confirm(ConfirmableOrder order) {
        CommandMessage<?> command = GenericCommandMessage.asCommandMessage(
                new ConfirmFundPurchase(order.purchaseId(), order.nav()));
        return commands.send(command.andMetaData(Map.of(MessageHeaders.BUSINESS_KEY, order.purchaseId().toString())));
    }
}
