package io.discountpurchase.webui.contexts.fundtrading;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.FundSort;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.time.LocalDate;
import java.util.List;

/** The catalogue of funds, and what belongs to the investor whom the token names. */
@HttpExchange(accept = "application/json")
public interface FundTradingClient {
    @GetExchange("/funds")
    PageOf<Fund> funds(@RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable FundSort sort, @RequestParam boolean descending,
            @RequestParam int page, @RequestParam int size);

    @GetExchange("/funds/{fundCode}")
    Fund fund(@PathVariable String fundCode);

    /** Refused with the reason if the investor cannot buy it at a discount, however little. */
    @GetExchange("/funds/{fundCode}/purchase-terms")
    PurchaseTerms purchaseTerms(@PathVariable String fundCode);

    @GetExchange("/funds/{fundCode}/navs")
    PageOf<DailyNav> navs(@PathVariable String fundCode, @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to, @RequestParam int page, @RequestParam int size);

    /** All prices since a day, oldest first. */
    @GetExchange("/funds/{fundCode}/nav-history")
    List<DailyNav> navHistory(@PathVariable String fundCode, @RequestParam LocalDate from);

    @PostExchange("/quotes")
    Quote quote(@RequestBody PurchaseWish wanted);

    @PostExchange("/quotes/{quoteId}/check")
    PurchaseTerms checkQuote(@PathVariable String quoteId, @RequestBody FundAmount wanted);

    /** The same check for a purchase by the manual route, which has no quote. */
    @PostExchange("/purchase-checks")
    PurchaseTerms checkPurchase(@RequestBody PurchaseWish wish);

    @PostExchange("/orders/{purchaseId}/cancel")
    void cancel(@PathVariable String purchaseId);

    @GetExchange("/holdings")
    PageOf<Holding> holdings(@RequestParam int page, @RequestParam int size);

    /** What could be redeemed of a fund, lot by lot. */
    @GetExchange("/holdings/{fundCode}/lots")
    Redeemable redeemable(@PathVariable String fundCode);

    @PostExchange("/redemptions/estimate")
    RedemptionEstimate estimateRedemption(@RequestBody RedemptionWish wanted);

    @PostExchange("/redemptions")
    Redemption redeem(@RequestHeader("Idempotency-Key") String key, @RequestBody RedemptionWish wanted);

    @GetExchange("/redemptions")
    PageOf<Redemption> redemptions(@RequestParam int page, @RequestParam int size);

    @GetExchange("/redemptions/{redemptionId}")
    Redemption redemption(@PathVariable String redemptionId);

    @GetExchange("/trading-days")
    ClosedTradingDays closedTradingDays();

    @GetExchange("/clock")
    BusinessTime clock();

    @PutExchange("/operations/clock")
    BusinessTime putClockAhead(@RequestBody ClockWish wish);
}
