package io.discountpurchase.webui.contexts.fundtrading;

import io.discountpurchase.webui.contexts.operations.OperatorReason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What an operator decides about an order that has missed its trading day. */
@HttpExchange(url = "/operations/purchases/{purchaseId}", accept = "application/json")
public interface MissedOrdersClient {
    @PostExchange("/re-date")
    MissedOrderDecision redate(@PathVariable String purchaseId, @RequestBody Redating redating);

    @PostExchange("/refund")
    MissedOrderDecision refund(@PathVariable String purchaseId, @RequestBody OperatorReason reason);
}
