package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.request.AcceptedRequests;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What an investor asks for. The dates are what the investor was shown; fund-trading decides them by the time of acceptance.
 */
public record PurchaseOrder(
        InvestorId investorId,
        PurchaseRoute route,
        FundCode fundCode,
        Money amount,
        @Nullable QuoteId quoteId,
        LocalDate tradeDate,
        LocalDate confirmDate) {
    String fingerprint() {
        return fingerprint(route, fundCode, amount, quoteId);
    }

    /** What makes two requests the same; the dates were only shown. */
    static String fingerprint(PurchaseRoute route, FundCode fundCode, Money amount, @Nullable QuoteId quoteId) {
        return AcceptedRequests.fingerprint("purchase", route, fundCode, amount, String.valueOf(quoteId));
    }
}
