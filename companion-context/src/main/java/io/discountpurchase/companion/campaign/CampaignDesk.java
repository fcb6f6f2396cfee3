package io.discountpurchase.companion.campaign;

import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.function.Function;

/** Where an operator opens and closes campaigns; every try is audited. */
@Component
class CampaignDesk {
    enum Outcome { DONE, UNCHANGED, ANOTHER_CAMPAIGN_OPEN, CAMPAIGN_NOT_FOUND }

    private final Campaigns campaigns;
    private final Audit audit;
    private final TransactionOperations transactions;

    CampaignDesk(Campaigns campaigns, Audit audit, TransactionOperations transactions) {
        this.campaigns = campaigns;
        this.audit = audit;
        this.transactions = transactions;
    }

    Outcome open(String id, OperatorRequest request) {
        return carryOut(id, request, campaigns::open);
    }

    Outcome close(String id, OperatorRequest request) {
        return carryOut(id, request, campaigns::close);
    }

    private Outcome carryOut(String id, OperatorRequest request, Function<String, Boolean> change) {
        audit.requireReason(request);
        if (campaigns.find(id).isEmpty()) {
            return refused(request, Outcome.CAMPAIGN_NOT_FOUND);
        }
        try {
            boolean changed = Boolean.TRUE.equals(transactions.execute(status -> {
                boolean done = change.apply(id);
                if (done) {
                    audit.record(request, Outcome.DONE);
                }
                return done;
            }));
            return changed ? Outcome.DONE : refused(request, Outcome.UNCHANGED);
        } catch (DuplicateKeyException e) {
            return refused(request, Outcome.ANOTHER_CAMPAIGN_OPEN);
        }
    }

    private Outcome refused(OperatorRequest request, Outcome why) {
        audit.record(request, why);
        return why;
    }
}
