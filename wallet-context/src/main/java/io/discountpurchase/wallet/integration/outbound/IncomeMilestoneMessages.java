package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/** The companion congratulates when it hears this. */
@Component
public class IncomeMilestoneMessages {
    private final TransactionCentre centre;
    private final Clock clock;

    IncomeMilestoneMessages(TransactionCentre centre, Clock clock) {
        this.centre = centre;
        this.clock = clock;
    }

    /** In the database transaction that runs on this thread; once for each investor and milestone. */
    public void tell(InvestorId investorId, Money milestone, LocalDate tradeDate) {
        centre.publish(OutboundMessage.of(investorId + ":" + milestone,
                new IncomeMilestoneReachedIntegrationEvent(IncomeMilestoneReachedIntegrationEvent.VERSION,
                        investorId.toString(), milestone.toString(), tradeDate.toString(),
                        clock.instant().toString())));
    }
}
