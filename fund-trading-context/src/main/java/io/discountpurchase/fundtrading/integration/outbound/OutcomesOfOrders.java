package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sub transaction is tried until it succeeds or is refused, so an outcome that has not been stored may still come,
 * however long ago the first try died: it must not be abandoned. Only the other outcome rules it out.
 */
@Component
class OutcomesOfOrders implements TransactionCheck {
    private static final MessageType REFUSED = MessageType.of(FundPurchaseRefusedIntegrationEvent.class);

    private final EventStore events;

    OutcomesOfOrders(EventStore events) {
        this.events = events;
    }

    @Override
    public Verdict check(MessageType type, String purchaseId) {
        Class<?> otherOutcome = type.equals(REFUSED) ? FundPurchaseAccepted.class : FundPurchaseRefused.class;
        return happenedTo(purchaseId).contains(otherOutcome) ? Verdict.ROLLED_BACK : Verdict.STILL_TRIED;
    }

    private Set<Class<?>> happenedTo(String purchaseId) {
        return events.readEvents(purchaseId).asStream().map(Message::getPayloadType).collect(Collectors.toSet());
    }
}
