package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecallPurchase;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets an operator end a purchase that fund-trading does not answer. The wallet never ends it by itself, because the order may
 * stand: it asks fund-trading to refuse it, and what that answers is the end.
 */
@Component
public class PurchaseRecall {
    /** What became of the wish. */
    public enum Outcome {
        ASKED,
        ALREADY_ANSWERED,
        UNKNOWN
    }

    private final PurchaseCommands commands;
    private final Audit audit;

    PurchaseRecall(PurchaseCommands commands, Audit audit) {
        this.commands = commands;
        this.audit = audit;
    }

    /** Every try is audited, the refused ones too. */
    public Outcome recall(PurchaseId purchaseId, String operator, @Nullable String reason) {
        OperatorRequest request = new OperatorRequest(operator, "RECALL", "purchase-" + purchaseId, reason);
        audit.requireReason(request);
        Outcome outcome = outcome(purchaseId);
        audit.record(request, outcome);
        return outcome;
    }

    private Outcome outcome(PurchaseId purchaseId) {
        try {
            return commands.send(purchaseId, new RecallPurchase(purchaseId), Boolean.class)
                    ? Outcome.ASKED
                    : Outcome.ALREADY_ANSWERED;
        } catch (AggregateNotFoundException e) {
            return Outcome.UNKNOWN;
        }
    }
}
