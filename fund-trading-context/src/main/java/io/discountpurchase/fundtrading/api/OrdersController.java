package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.order.Cancellation;
import io.discountpurchase.fundtrading.process.OrderCancelling;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Where an investor cancels an order. */
@RestController
class OrdersController {
    private final OrderCancelling cancelling;

    OrdersController(OrderCancelling cancelling) {
        this.cancelling = cancelling;
    }

    record CancelledJson(String purchaseId, Cancellation result) {}

    @PostMapping("/orders/{purchaseId}/cancel")
    CancelledJson cancel(@PathVariable String purchaseId, Principal investor) {
        PurchaseId order = Requests.purchaseId(purchaseId);
        Cancellation result = cancelling.cancel(order, InvestorId.of(investor.getName()));
        return switch (result) {
            case CANCELLED -> new CancelledJson(order.toString(), result);
            case TOO_EARLY -> throw new RequestProblem(Problem.CANCEL_TOO_EARLY);
            case TOO_LATE -> throw new RequestProblem(Problem.CANCEL_TOO_LATE);
            case UNKNOWN -> throw new RequestProblem(Problem.PURCHASE_NOT_FOUND);
        };
    }
}
