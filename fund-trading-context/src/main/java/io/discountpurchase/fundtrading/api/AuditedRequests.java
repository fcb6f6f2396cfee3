package io.discountpurchase.fundtrading.api;

import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.audit.ReasonRefused;
import org.springframework.stereotype.Component;

/** Records what operators ask for here, and with which outcome, refused tries too. */
@Component
class AuditedRequests {
    private final Audit audit;

    AuditedRequests(Audit audit) {
        this.audit = audit;
    }

    /**
     * @return the reason
     * @throws ReasonRefused if there is none, or it is too long
     */
    String requireReason(OperatorRequest request) {
        return audit.requireReason(request);
    }

    void record(OperatorRequest request, Enum<?> outcome) {
        audit.record(request, outcome);
    }

    /** To be thrown. */
    RequestProblem refused(OperatorRequest request, Enum<?> outcome, Problem problem) {
        record(request, outcome);
        return new RequestProblem(problem);
    }
}
