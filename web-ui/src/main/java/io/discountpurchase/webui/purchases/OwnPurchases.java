package io.discountpurchase.webui.purchases;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemCode;
import org.springframework.stereotype.Service;

/** The purchases of whoever is logged in: the wallet knows no others for them, and fund trading cancels no others. */
@Service
public class OwnPurchases {
    private final WalletClient wallet;
    private final FundTradingClient fundTrading;

    OwnPurchases(WalletClient wallet, FundTradingClient fundTrading) {
        this.wallet = wallet;
        this.fundTrading = fundTrading;
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

    /** Once it is cancelled, the money is on its way back into the wallet. */
    public void cancel(PurchaseId purchaseId) {
        fundTrading.cancel(one(purchaseId).purchaseId());
    }
}
