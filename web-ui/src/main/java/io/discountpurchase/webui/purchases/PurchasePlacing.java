package io.discountpurchase.webui.purchases;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.contexts.fundtrading.FundAmount;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.PurchaseTerms;
import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import io.discountpurchase.webui.contexts.wallet.PurchaseOrder;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Everything that can fail for a business reason fails here, at once: fund trading is asked about its side first, then
 * the wallet checks its own and starts the main transaction. Whether a key was used before is the wallet's to know.
 */
@Service
public class PurchasePlacing {
    private final FundTradingClient fundTrading;
    private final WalletClient wallet;
    private final PurchaseLimit limit;

    PurchasePlacing(FundTradingClient fundTrading, WalletClient wallet, PurchaseLimit limit) {
        this.fundTrading = fundTrading;
        this.wallet = wallet;
        this.limit = limit;
    }

    /** 优惠购: from the card through the wallet into the fund, at the fee of the quote. */
    public PlacedPurchase atDiscount(String investor, IdempotencyKey key, QuoteId quoteId, FundCode fund,
            Money amount) {
        return limit.within(investor, () -> {
            PurchaseTerms terms = fundTrading.checkQuote(quoteId.toString(), wanted(fund, amount));
            return wallet.place(key.value(), order(Route.DISCOUNT, amount, quoteId.toString(), terms));
        });
    }

    /** The manual route: from what the wallet holds already, at the normal fee. */
    public PlacedPurchase fromWallet(String investor, IdempotencyKey key, FundCode fund, Money amount) {
        return limit.within(investor, () -> {
            PurchaseTerms terms = fundTrading.checkPurchase(wanted(fund, amount));
            return wallet.place(key.value(), order(Route.WALLET, amount, null, terms));
        });
    }

    private static FundAmount wanted(FundCode fund, Money amount) {
        return new FundAmount(fund.toString(), amount.toString());
    }

    private static PurchaseOrder order(Route route, Money amount, @Nullable String quoteId, PurchaseTerms terms) {
        return new PurchaseOrder(route, terms.fundCode(), amount.toString(), quoteId, terms.tradeDate(),
                terms.confirmDate());
    }
}
