package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.compliance.Review.State;
import io.discountpurchase.companion.notice.NoticeState;
import io.discountpurchase.companion.notice.Notices;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.Objects;
import java.util.UUID;

/** Where a person approves or rejects what breaks a rule; every try is audited. */
@Component
class ComplianceDesk {
    enum Outcome { DONE, REVIEW_DECIDED, REVIEW_NOT_FOUND }

    private final Reviews reviews;
    private final Notices notices;
    private final Audit audit;
    private final TransactionOperations transactions;

    ComplianceDesk(Reviews reviews, Notices notices, Audit audit, TransactionOperations transactions) {
        this.reviews = reviews;
        this.notices = notices;
        this.audit = audit;
        this.transactions = transactions;
    }

    Outcome approve(UUID noticeKey, OperatorRequest request) {
        return decide(noticeKey, State.APPROVED, NoticeState.PUBLISHED, request);
    }

    Outcome reject(UUID noticeKey, OperatorRequest request) {
        return decide(noticeKey, State.REJECTED, NoticeState.REJECTED, request);
    }

    private Outcome decide(UUID noticeKey, State decision, NoticeState state, OperatorRequest request) {
        audit.requireReason(request);
        if (reviews.find(noticeKey).isEmpty()) {
            return refused(request, Outcome.REVIEW_NOT_FOUND);
        }
        boolean first = Boolean.TRUE.equals(transactions.execute(status -> {
            boolean waited = reviews.decide(noticeKey, decision, request.operator(),
                    Objects.requireNonNull(request.reason()));
            if (waited) {
                notices.move(notices.written(noticeKey), NoticeState.IN_REVIEW, state);
                audit.record(request, Outcome.DONE);
            }
            return waited;
        }));
        return first ? Outcome.DONE : refused(request, Outcome.REVIEW_DECIDED);
    }

    private Outcome refused(OperatorRequest request, Outcome why) {
        audit.record(request, why);
        return why;
    }
}
