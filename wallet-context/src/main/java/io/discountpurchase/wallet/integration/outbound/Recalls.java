package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseRecalledIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import org.springframework.stereotype.Component;

/** A recall that died on its way must not be abandoned for good: the operator may ask again. */
@Component
class Recalls implements TransactionCheck {
    private static final MessageType RECALLED = MessageType.of(DiscountPurchaseRecalledIntegrationEvent.class);

    @Override
    public Verdict check(MessageType type, String purchaseId) {
        return type.equals(RECALLED) ? Verdict.STILL_TRIED : Verdict.UNKNOWN;
    }
}
