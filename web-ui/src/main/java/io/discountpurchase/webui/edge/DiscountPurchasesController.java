package io.discountpurchase.webui.edge;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.operations.Timeline;
import io.discountpurchase.webui.operations.Timelines;
import io.discountpurchase.webui.purchases.OwnPurchases;
import io.discountpurchase.webui.purchases.PurchasePlacing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

@RestController
@RequestMapping(path = "/api/discount-purchases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "优惠购")
class DiscountPurchasesController {
    private final PurchasePlacing placing;
    private final OwnPurchases purchases;
    private final Timelines timelines;

    DiscountPurchasesController(PurchasePlacing placing, OwnPurchases purchases, Timelines timelines) {
        this.placing = placing;
        this.purchases = purchases;
        this.timelines = timelines;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Buy at the discounted fee", description = "The same key and body give the same answer.")
    ResponseEntity<PlacedPurchase> place(Principal investor, IdempotencyKey key,
            @RequestBody DiscountPurchaseRequest request) {
        QuoteId quoteId = IdInput.quoteId(request.quoteId());
        FundCode fundCode = FundCodeInput.parse(request.fundCode());
        return PlacedAnswer.at("/api/discount-purchases/", placing.atDiscount(investor.getName(), key, quoteId,
                fundCode, AmountInput.parse(request.amount())));
    }

    @GetMapping
    @Operation(summary = "My purchases, newest first")
    PageOf<PurchaseView> purchases(PageInput page) {
        return purchases.page(Route.DISCOUNT, page).map(PurchaseView::of);
    }

    @PostMapping("/{purchaseId}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Cancel a purchase before the cut-off of its trading day", description = "The money comes back into the wallet.")
    PurchaseView cancel(@PathVariable String purchaseId) {
        PurchaseId known = IdInput.purchaseId(purchaseId);
        purchases.one(Route.DISCOUNT, known);
        purchases.cancel(known);
        return PurchaseView.of(purchases.one(known));
    }

    @GetMapping("/{purchaseId}")
    @Operation(summary = "How far a purchase has come, and where the money is")
    PurchaseView purchase(@PathVariable String purchaseId) {
        return PurchaseView.of(purchases.one(Route.DISCOUNT, IdInput.purchaseId(purchaseId)));
    }

    @GetMapping("/{purchaseId}/timeline")
    @Operation(summary = "Every event and message of a purchase, over all contexts, in causal order", description = "An investor sees their own purchases, an operator every one.")
    Timeline timeline(@PathVariable String purchaseId, HttpServletRequest caller) {
        PurchaseId known = IdInput.purchaseId(purchaseId);
        if (caller.isUserInRole("OPERATOR")) {
            return timelines.ofAny(known);
        }
        purchases.one(known);
        return timelines.of(known);
    }
}
