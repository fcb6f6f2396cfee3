package io.discountpurchase.webui.operations;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import org.springframework.stereotype.Service;

/** What an operator does about a purchase that fund trading does not answer. */
@Service
public class PurchaseRecalls {
    private final WalletClient wallet;

    PurchaseRecalls(WalletClient wallet) {
        this.wallet = wallet;
    }

    /** Fund trading refuses the purchase, unless its order stands already; either answer is the end of it. */
    public Recalled recall(PurchaseId purchaseId, String reason) {
        return new Recalled(purchaseId.toString(),
                wallet.recall(purchaseId.toString(), new OperatorReason(reason)).result());
    }
}
