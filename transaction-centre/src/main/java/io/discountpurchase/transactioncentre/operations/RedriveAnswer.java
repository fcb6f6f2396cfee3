package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.audit.Redrive;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What an operator is told after a redrive that was done. */
record RedriveAnswer(Redrive result) {

    /** @param unknown the code for what has never been parked */
    static ResponseEntity<?> of(Redrive result, String unknown) {
        return switch (result) {
            case DONE -> ResponseEntity.ok(new RedriveAnswer(result));
            case FAILED_AGAIN -> Problems.of(HttpStatus.CONFLICT, "REDRIVE_FAILED");
            case NOT_PARKED -> Problems.of(HttpStatus.CONFLICT, "NOT_PARKED");
            case UNKNOWN -> Problems.of(HttpStatus.NOT_FOUND, unknown);
        };
    }
}
