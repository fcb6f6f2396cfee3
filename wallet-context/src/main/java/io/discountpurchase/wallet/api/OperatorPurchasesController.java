package io.discountpurchase.wallet.api;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.operations.ReasonRequest;
import io.discountpurchase.wallet.process.PurchaseRecall;
import io.discountpurchase.wallet.process.PurchaseRecall.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.UUID;

/** What an operator does about a single purchase. */
@RestController
class OperatorPurchasesController {
    private final PurchaseRecall recalls;
    private final Problems problems;

    OperatorPurchasesController(PurchaseRecall recalls, Problems problems) {
        this.recalls = recalls;
        this.problems = problems;
    }

    record RecallAnswer(Outcome result) {}

    @PostMapping("/operations/purchases/{purchaseId}/recall")
    ResponseEntity<?> recall(@PathVariable UUID purchaseId, @RequestBody ReasonRequest request, Principal operator) {
        Outcome outcome = recalls.recall(new PurchaseId(purchaseId), operator.getName(), request.reason());
        return switch (outcome) {
            case ASKED -> ResponseEntity.accepted().body(new RecallAnswer(outcome));
            case ALREADY_ANSWERED -> refused(HttpStatus.CONFLICT, "ALREADY_ANSWERED");
            case UNKNOWN -> refused(HttpStatus.NOT_FOUND, "PURCHASE_NOT_FOUND");
        };
    }

    private ResponseEntity<?> refused(HttpStatus status, String code) {
        return ResponseEntity.status(status).body(problems.of(status, code));
    }
}
