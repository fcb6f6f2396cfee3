package io.discountpurchase.webui.purchases;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.contexts.fundtrading.FundAmount;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.PurchaseTerms;
import io.discountpurchase.webui.contexts.fundtrading.PurchaseWish;
import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import io.discountpurchase.webui.contexts.wallet.PurchaseInquiry;
import io.discountpurchase.webui.contexts.wallet.PurchaseOrder;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.problem.ProblemException;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Everything that can fail for a business reason fails here, at once: fund trading is asked about its side first, then
 * the wallet checks its own and starts the main transaction. Whether a key was used before is the wallet's to know, and a
 * key outlives a quote: what fund trading refuses may have been placed long ago.
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
        PurchaseInquiry asked = new PurchaseInquiry(Route.DISCOUNT, fund.toString(), amount.toString(),
                quoteId.toString());
        return limit.within(investor,
                () -> place(key, asked, () -> fundTrading.checkQuote(quoteId.toString(),
                        new FundAmount(fund.toString(), amount.toString()))));
    }

    /** The manual route: from what the wallet holds already, at the normal fee. */
    public PlacedPurchase fromWallet(String investor, IdempotencyKey key, FundCode fund, Money amount,
            boolean riskConfirmed) {
        PurchaseInquiry asked = new PurchaseInquiry(Route.WALLET, fund.toString(), amount.toString(), null);
        return limit.within(investor,
                () -> place(key, asked, () -> fundTrading.checkPurchase(
                        new PurchaseWish(fund.toString(), amount.toString(), riskConfirmed))));
    }

    /** What a request at the discount has led to, if it has. */
    public Optional<PlacedPurchase> placedAtDiscount(IdempotencyKey key, QuoteId quoteId, FundCode fund,
            Money amount) {
        return placedBefore(key,
                new PurchaseInquiry(Route.DISCOUNT, fund.toString(), amount.toString(), quoteId.toString()));
    }

    /** What a request by the manual route has led to, if it has. */
    public Optional<PlacedPurchase> placedFromWallet(IdempotencyKey key, FundCode fund, Money amount) {
        return placedBefore(key, new PurchaseInquiry(Route.WALLET, fund.toString(), amount.toString(), null));
    }

    private PlacedPurchase place(IdempotencyKey key, PurchaseInquiry asked, Supplier<PurchaseTerms> check) {
        PurchaseTerms terms;
        try {
            terms = check.get();
        } catch (ProblemException refused) {
            return placedBefore(key, asked).orElseThrow(() -> refused);
        }
        return wallet.place(key.value(), order(asked, terms));
    }

    private Optional<PlacedPurchase> placedBefore(IdempotencyKey key, PurchaseInquiry asked) {
        return Optional.ofNullable(wallet.placedBefore(key.value(), asked).getBody());
    }

    private static PurchaseOrder order(PurchaseInquiry asked, PurchaseTerms terms) {
        return new PurchaseOrder(asked.route(), asked.fundCode(), asked.amount(), asked.quoteId(), terms.tradeDate(),
                terms.confirmDate());
    }
}
