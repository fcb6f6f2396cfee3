package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.order.MissedDayDecision;
import io.discountpurchase.fundtrading.process.MissedTradingDays;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.operations.ReasonRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Objects;
import java.util.function.Function;

/** Where the operator decides about an order that has missed its trading day; every try is audited. */
@RestController
@RequestMapping("/operations/purchases/{purchaseId}")
class MissedTradingDaysController {
    private enum Attempt { BEGUN, CONSENT_REQUIRED }

    private final MissedTradingDays missed;
    private final AuditedRequests audit;

    MissedTradingDaysController(MissedTradingDays missed, AuditedRequests audit) {
        this.missed = missed;
        this.audit = audit;
    }

    /** @param consent whether the investor agrees; absent is no */
    record RedateJson(@Nullable String reason, @Nullable Boolean consent) {}

    record DecisionJson(String purchaseId, MissedDayDecision result) {}

    @PostMapping("/re-date")
    DecisionJson redate(@PathVariable String purchaseId, @RequestBody RedateJson wish, Principal operator) {
        PurchaseId order = Requests.purchaseId(purchaseId);
        OperatorRequest request = request("RE_DATE", order, wish.reason(), operator);
        audit.requireReason(request);
        if (!Boolean.TRUE.equals(wish.consent())) {
            throw audit.refused(request, Attempt.CONSENT_REQUIRED, Problem.CONSENT_REQUIRED);
        }
        return carryOut(request, order, missed::redate);
    }

    @PostMapping("/refund")
    DecisionJson refund(@PathVariable String purchaseId, @RequestBody ReasonRequest wish, Principal operator) {
        PurchaseId order = Requests.purchaseId(purchaseId);
        OperatorRequest request = request("REFUND", order, wish.reason(), operator);
        audit.requireReason(request);
        return carryOut(request, order, missed::refund);
    }

    private static OperatorRequest request(String action, PurchaseId order, @Nullable String reason,
            Principal operator) {
        return new OperatorRequest(operator.getName(), action, "purchase-" + order, reason);
    }

    private DecisionJson carryOut(OperatorRequest request, PurchaseId order,
            Function<PurchaseId, MissedDayDecision> decision) {
        audit.record(request, Attempt.BEGUN);
        MissedDayDecision made = Objects.requireNonNull(decision.apply(order));
        return switch (made) {
            case REDATED, MISSED_AGAIN, REFUSED, REFUNDED -> {
                audit.record(request, made);
                yield new DecisionJson(order.toString(), made);
            }
            case NOT_MISSED -> throw audit.refused(request, made, Problem.TRADING_DAY_NOT_MISSED);
            case UNKNOWN -> throw audit.refused(request, made, Problem.PURCHASE_NOT_FOUND);
        };
    }
}
