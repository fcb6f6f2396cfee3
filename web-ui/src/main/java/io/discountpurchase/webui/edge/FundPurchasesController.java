package io.discountpurchase.webui.edge;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.purchases.OwnPurchases;
import io.discountpurchase.webui.purchases.PurchasePlacing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@RequestMapping(path = "/api/fund-purchases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Manual route", description = "The same in two steps, at the normal fee: top up, then buy from the wallet")
class FundPurchasesController {
    private final PurchasePlacing placing;
    private final OwnPurchases purchases;

    FundPurchasesController(PurchasePlacing placing, OwnPurchases purchases) {
        this.placing = placing;
        this.purchases = purchases;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Buy a fund from the wallet", description = "The same key and body give the same answer.")
    ResponseEntity<PlacedPurchase> place(Principal investor, IdempotencyKey key,
            @RequestBody FundPurchaseRequest request) {
        FundCode fundCode = FundCodeInput.parse(request.fundCode());
        return PlacedAnswer.at("/api/fund-purchases/",
                placing.fromWallet(investor.getName(), key, fundCode, AmountInput.parse(request.amount()),
                        Boolean.TRUE.equals(request.riskConfirmed())));
    }

    @GetMapping
    @Operation(summary = "My purchases from the wallet, newest first")
    PageOf<PurchaseView> purchases(PageInput page) {
        return purchases.page(Route.WALLET, page).map(PurchaseView::of);
    }

    @PostMapping("/{purchaseId}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Cancel a purchase before the cut-off of its trading day", description = "The money comes back into the wallet.")
    PurchaseView cancel(@PathVariable String purchaseId) {
        PurchaseId known = IdInput.purchaseId(purchaseId);
        purchases.one(Route.WALLET, known);
        purchases.cancel(known);
        return PurchaseView.of(purchases.one(known));
    }

    @GetMapping("/{purchaseId}")
    @Operation(summary = "How far such a purchase has come")
    PurchaseView purchase(@PathVariable String purchaseId) {
        return PurchaseView.of(purchases.one(Route.WALLET, IdInput.purchaseId(purchaseId)));
    }
}
