package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.integration.outbound.IncomeMilestoneMessages;
import io.discountpurchase.wallet.readmodel.walletoverview.IncomeMilestones;
import io.discountpurchase.wallet.readmodel.walletoverview.IncomeMilestones.Milestone;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells of each milestone in a transaction of its own, together with the mark that it is told. */
@Component
class IncomeMilestoneTelling {
    private static final int MOST_AT_ONCE = 100;

    private final IncomeMilestones milestones;
    private final IncomeMilestoneMessages messages;
    private final TransactionOperations transactions;

    IncomeMilestoneTelling(IncomeMilestones milestones, IncomeMilestoneMessages messages,
            TransactionOperations transactions) {
        this.milestones = milestones;
        this.messages = messages;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${wallet.milestones-every}")
    void tellWhatIsReached() {
        milestones.untold(MOST_AT_ONCE).forEach(this::tell);
    }

    private void tell(Milestone milestone) {
        transactions.executeWithoutResult(status -> {
            if (milestones.told(milestone)) {
                messages.tell(milestone.investorId(), milestone.milestone(), milestone.tradeDate());
            }
        });
    }
}
