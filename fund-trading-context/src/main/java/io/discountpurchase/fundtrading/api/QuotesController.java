package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Approved;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Declined;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Expired;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Quoted;
import io.discountpurchase.fundtrading.quoting.PurchaseOffer.Unconfirmed;
import io.discountpurchase.fundtrading.quoting.Quoting;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Quotes, and whether a purchase may be placed. */
@RestController
class QuotesController {
    private final Quoting quoting;

    QuotesController(Quoting quoting) {
        this.quoting = quoting;
    }

    record PurchaseJson(@Nullable String fundCode, @Nullable String amount) {}

    /** @param riskConfirmed whether the investor confirms a risk above the own level; absent is no */
    record PurchaseWishJson(@Nullable String fundCode, @Nullable String amount, @Nullable Boolean riskConfirmed) {}

    record QuoteJson(
            String quoteId,
            String fundCode,
            String amount,
            String normalFee,
            String discountFee,
            String saved,
            String netAmount,
            String estimatedShares,
            LocalDate tradeDate,
            LocalDate confirmDate,
            OffsetDateTime expiresAt) {}

    record ApprovalJson(String fundCode, String fundName, LocalDate tradeDate, LocalDate confirmDate) {}

    @PostMapping("/quotes")
    QuoteJson quote(@RequestBody PurchaseWishJson wish, Principal investor) {
        return switch (quoting.quote(InvestorId.of(investor.getName()), Requests.fundCode(wish.fundCode()),
                AmountText.parse(wish.amount()), Boolean.TRUE.equals(wish.riskConfirmed()))) {
            case Quoted quoted -> json(quoted);
            case PurchaseOffer other -> throw problem(other);
        };
    }

    @PostMapping("/quotes/{quoteId}/check")
    ApprovalJson check(@PathVariable String quoteId, @RequestBody PurchaseJson wish, Principal investor) {
        return approval(quoting.check(InvestorId.of(investor.getName()), Requests.quoteId(quoteId),
                Requests.fundCode(wish.fundCode()), AmountText.parse(wish.amount())));
    }

    @PostMapping("/purchase-checks")
    ApprovalJson check(@RequestBody PurchaseWishJson wish, Principal investor) {
        return approval(quoting.check(InvestorId.of(investor.getName()), Requests.fundCode(wish.fundCode()),
                AmountText.parse(wish.amount()), Boolean.TRUE.equals(wish.riskConfirmed())));
    }

    /** Why an investor cannot buy a fund, before there is an amount. */
    @GetMapping("/funds/{fundCode}/purchase-terms")
    ApprovalJson terms(@PathVariable String fundCode, Principal investor) {
        return approval(quoting.terms(InvestorId.of(investor.getName()), Requests.fundCode(fundCode)));
    }

    private static ApprovalJson approval(PurchaseOffer offer) {
        return switch (offer) {
            case Approved approved -> new ApprovalJson(approved.fund().code().toString(), approved.fund().name(),
                    approved.dates().tradeDate(), approved.dates().confirmDate());
            case PurchaseOffer other -> throw problem(other);
        };
    }

    private static RequestProblem problem(PurchaseOffer offer) {
        return switch (offer) {
            case Declined declined -> new RequestProblem(Problem.of(declined.reason()));
            case Unconfirmed unconfirmed -> new RequestProblem(Problem.RISK_UNCONFIRMED);
            case Expired expired -> new RequestProblem(Problem.QUOTE_EXPIRED);
            case Quoted quoted -> throw new IllegalStateException("Not a refusal: " + quoted);
            case Approved approved -> throw new IllegalStateException("Not a refusal: " + approved);
        };
    }

    private static QuoteJson json(Quoted quoted) {
        Quote quote = quoted.quote();
        return new QuoteJson(quote.quoteId().toString(), quote.fundCode().toString(), quote.amount().toString(),
                quote.normalFee().toString(), quote.fee().fee().toString(), quote.saved().toString(),
                quote.fee().net().toString(), quoted.estimatedShares().toString(), quote.dates().tradeDate(),
                quote.dates().confirmDate(), quote.expiresAt().atZone(TradingCalendar.ZONE).toOffsetDateTime());
    }
}
