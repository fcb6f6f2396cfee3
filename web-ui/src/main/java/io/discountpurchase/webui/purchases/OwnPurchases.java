package io.discountpurchase.webui.purchases;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemCode;
import org.springframework.stereotype.Service;

/** The purchases of whoever is logged in: the wallet knows no others for them. */
@Service
public class OwnPurchases {
    private final WalletClient wallet;

    OwnPurchases(WalletClient wallet) {
        this.wallet = wallet;
    }

    public PageOf<Purchase> page(Route route, PageInput wanted) {
        return wallet.purchases(route, wanted.page(), wanted.size());
    }

    public Purchase one(PurchaseId purchaseId) {
        return wallet.purchase(purchaseId.toString());
    }

    /** A purchase that was made by another route is not here. */
    public Purchase one(Route route, PurchaseId purchaseId) {
        Purchase purchase = one(purchaseId);
        if (purchase.route() != route) {
            throw ProblemCode.PURCHASE_NOT_FOUND.asProblem();
        }
        return purchase;
    }
}
