package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseRecalledIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * What died on its way must not be abandoned for good where it may come again under its key: an operator may recall once
 * more, and a milestone is told until it is told.
 */
@Component
class TriedAgain implements TransactionCheck {
    private static final Set<MessageType> TRIED_AGAIN = Set.of(
            MessageType.of(DiscountPurchaseRecalledIntegrationEvent.class),
            MessageType.of(IncomeMilestoneReachedIntegrationEvent.class));

    @Override
    public Verdict check(MessageType type, String businessKey) {
        return TRIED_AGAIN.contains(type) ? Verdict.STILL_TRIED : Verdict.UNKNOWN;
    }
}
