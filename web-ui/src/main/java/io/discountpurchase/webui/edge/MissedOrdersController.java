package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.fundtrading.MissedOrderDecision;
import io.discountpurchase.webui.contexts.fundtrading.MissedOrdersClient;
import io.discountpurchase.webui.contexts.fundtrading.Redating;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/purchases/{purchaseId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class MissedOrdersController {
    private final MissedOrdersClient orders;

    MissedOrdersController(MissedOrdersClient orders) {
        this.orders = orders;
    }

    record RedateRequest(
            @Schema(example = "The investor agrees by phone") @Nullable String reason,
            @Schema(example = "true", description = "Whether the investor agrees") @Nullable Boolean consent) {}

    @PostMapping(path = "/re-date", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Give an order that has missed its trading day another one", description = "With the investor's consent, at the fee that was agreed upon and the net asset value of the new day.")
    MissedOrderDecision redate(@PathVariable String purchaseId, @RequestBody RedateRequest request) {
        return orders.redate(IdInput.purchaseId(purchaseId).toString(),
                new Redating(ReasonInput.parse(request.reason()), Boolean.TRUE.equals(request.consent())));
    }

    @PostMapping(path = "/refund", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Give up an order that has missed its trading day", description = "The money stays in the wallet and is available there.")
    MissedOrderDecision refund(@PathVariable String purchaseId, @RequestBody ReasonRequest request) {
        return orders.refund(IdInput.purchaseId(purchaseId).toString(),
                new OperatorReason(ReasonInput.parse(request.reason())));
    }
}
