package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.integration.outbound.MainTransactions;
import io.discountpurchase.wallet.process.PlacementResult.KeyMismatch;
import io.discountpurchase.wallet.process.PlacementResult.StillRunning;
import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseProgressRepository;
import io.discountpurchase.wallet.request.AcceptedRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Answers a request whose key is known as it was answered before, and does nothing. The edge asks when fund-trading refuses:
 * a quote lives for a minute, a key for ever.
 */
@Component
public class PlacedBefore {
    private final AcceptedRequests requests;
    private final MainTransactions mainTransactions;
    private final PurchaseProgressRepository purchases;

    PlacedBefore(AcceptedRequests requests, MainTransactions mainTransactions, PurchaseProgressRepository purchases) {
        this.requests = requests;
        this.mainTransactions = mainTransactions;
        this.purchases = purchases;
    }

    /** @return empty if the key is new */
    public Optional<PlacementResult> find(InvestorId investorId, String idempotencyKey, PurchaseRoute route,
            FundCode fundCode, Money amount, @Nullable QuoteId quoteId) {
        String fingerprint = PurchaseOrder.fingerprint(route, fundCode, amount, quoteId);
        return requests.find(investorId, idempotencyKey)
                .map(request -> request.fingerprint().equals(fingerprint)
                        ? answer(investorId, new PurchaseId(request.resourceId()))
                        : new KeyMismatch());
    }

    private PlacementResult answer(InvestorId investorId, PurchaseId purchaseId) {
        return PlacementResult.decided(purchaseId, mainTransactions.stateOf(purchaseId))
                .or(() -> purchases.find(investorId, purchaseId)
                        .flatMap(purchase -> Optional.ofNullable(purchase.reason()))
                        .map(reason -> PlacementResult.failed(purchaseId, reason)))
                .orElseGet(StillRunning::new);
    }
}
