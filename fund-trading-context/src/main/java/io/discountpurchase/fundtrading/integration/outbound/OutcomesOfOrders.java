package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseAccepted;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseCancelled;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmationFailed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseConfirmed;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent.FundPurchaseRefused;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionRefused;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundChangedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseCancelledIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmationFailedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Set;

/**
 * The sub transaction is tried until it succeeds or is refused, so an outcome that has not been stored may still come,
 * however long ago the first try died: it must not be abandoned. Only an outcome that excludes it rules it out.
 */
@Component
class OutcomesOfOrders implements TransactionCheck {
    /** By the type of a message: the events after which it cannot come any more. */
    private static final Map<MessageType, Set<Class<?>>> EXCLUDING = Map.of(
            MessageType.of(FundPurchaseAcceptedIntegrationEvent.class), Set.of(FundPurchaseRefused.class),
            MessageType.of(FundPurchaseRefusedIntegrationEvent.class), Set.of(FundPurchaseAccepted.class),
            MessageType.of(FundPurchaseConfirmedIntegrationEvent.class),
            Set.of(FundPurchaseRefused.class, FundPurchaseCancelled.class, FundPurchaseConfirmationFailed.class),
            MessageType.of(FundPurchaseCancelledIntegrationEvent.class),
            Set.of(FundPurchaseRefused.class, FundPurchaseConfirmed.class, FundPurchaseConfirmationFailed.class),
            MessageType.of(FundPurchaseConfirmationFailedIntegrationEvent.class),
            Set.of(FundPurchaseRefused.class, FundPurchaseConfirmed.class, FundPurchaseCancelled.class),
            MessageType.of(FundRedemptionConfirmedIntegrationEvent.class), Set.of(RedemptionRefused.class));

    /** Its key holds the time of the try, so no other try can have it. */
    private static final MessageType FUND_CHANGED = MessageType.of(FundChangedIntegrationEvent.class);

    private final EventStore events;

    OutcomesOfOrders(EventStore events) {
        this.events = events;
    }

    @Override
    public Verdict check(MessageType type, String businessKey) {
        if (type.equals(FUND_CHANGED)) {
            return Verdict.UNKNOWN;
        }
        Set<Class<?>> excluding = EXCLUDING.getOrDefault(type, Set.of());
        boolean excluded = events.readEvents(businessKey)
                .asStream()
                .anyMatch(event -> excluding.contains(event.getPayloadType()));
        return excluded ? Verdict.ROLLED_BACK : Verdict.STILL_TRIED;
    }
}
