package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionState;
import org.springframework.stereotype.Component;

/** The ledger's word on main transactions. */
@Component
public class MainTransactions {
    /** How a main transaction stands. */
    public enum State { OPEN, COMMITTED, ABANDONED }

    private static final MessageType FUNDED = MessageType.of(DiscountPurchaseFundedIntegrationEvent.class);

    private final TransactionCentre centre;

    MainTransactions(TransactionCentre centre) {
        this.centre = centre;
    }

    public State stateOf(PurchaseId purchaseId) {
        return centre.stateOf(FUNDED, purchaseId.toString()).map(MainTransactions::state).orElse(State.OPEN);
    }

    /** From now on the main transaction of this purchase has either committed or never will. */
    public State settle(PurchaseId purchaseId) {
        return state(centre.abandon(FUNDED, purchaseId.toString()));
    }

    private static State state(TransactionState state) {
        return switch (state) {
            case COMMITTED -> State.COMMITTED;
            case ABANDONED -> State.ABANDONED;
        };
    }
}
