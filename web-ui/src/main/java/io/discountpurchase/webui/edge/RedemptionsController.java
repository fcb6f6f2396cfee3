package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.Redeemable;
import io.discountpurchase.webui.contexts.fundtrading.Redemption;
import io.discountpurchase.webui.contexts.fundtrading.RedemptionEstimate;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Redemption", description = "The way out: shares become money in the wallet")
class RedemptionsController {
    private final FundTradingClient fundTrading;

    RedemptionsController(FundTradingClient fundTrading) {
        this.fundTrading = fundTrading;
    }

    @GetMapping("/holdings/{fundCode}/lots")
    @Operation(summary = "What I could redeem of a fund, purchase by purchase, from when, and at which fee")
    Redeemable redeemable(@PathVariable String fundCode) {
        return fundTrading.redeemable(FundCodeInput.parse(fundCode).toString());
    }

    @PostMapping(path = "/redemptions/estimate", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What a redemption would bring and cost now", description = "At the latest NAV; that of the trading day is not known yet.")
    RedemptionEstimate estimate(@RequestBody RedemptionRequest request) {
        return fundTrading.estimateRedemption(request.wish());
    }

    @PostMapping(path = "/redemptions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Redeem shares into the wallet", description = "The same key and body give the same answer.")
    ResponseEntity<Redemption> redeem(IdempotencyKey key, @RequestBody RedemptionRequest request) {
        Redemption redemption = fundTrading.redeem(key.value(), request.wish());
        return ResponseEntity.accepted()
                .location(URI.create("/api/redemptions/" + redemption.redemptionId()))
                .body(redemption);
    }

    @GetMapping("/redemptions")
    @Operation(summary = "My redemptions, newest first")
    PageOf<Redemption> redemptions(PageInput page) {
        return fundTrading.redemptions(page.page(), page.size());
    }

    @GetMapping("/redemptions/{redemptionId}")
    @Operation(summary = "How far a redemption has come, and what it has brought")
    Redemption redemption(@PathVariable String redemptionId) {
        return fundTrading.redemption(IdInput.redemptionId(redemptionId).toString());
    }
}
