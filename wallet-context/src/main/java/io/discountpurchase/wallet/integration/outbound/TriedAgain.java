package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import org.springframework.stereotype.Component;

/**
 * Only a main transaction is given up if it dies on its way: its purchase fails, and nobody is charged. Whatever else the wallet
 * says comes again under its key, and must not be abandoned: a top-up whose payment is captured is credited until it is
 * credited, a milestone is told until it is told, and an operator may recall once more.
 */
@Component
class TriedAgain implements TransactionCheck {
    private static final MessageType MAIN_TRANSACTION = MessageType.of(DiscountPurchaseFundedIntegrationEvent.class);

    @Override
    public Verdict check(MessageType type, String businessKey) {
        return type.equals(MAIN_TRANSACTION) ? Verdict.UNKNOWN : Verdict.STILL_TRIED;
    }
}
