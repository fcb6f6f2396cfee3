package io.discountpurchase.companion.campaign;

import io.discountpurchase.companion.campaign.Decision.Outcome;
import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.companion.notice.NoticeWriting;
import io.discountpurchase.sharedkernel.contract.companion.TopUpBonusGrantedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.WalletToppedUpIntegrationEvent;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.MessageHandler;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Decides once about each top-up. The decision, what it takes from the budget, the notice and the message to the wallet
 * commit together, so the budget is never overspent and a bonus is neither lost nor doubled.
 */
@Component
class TopUpBonus implements MessageHandler<WalletToppedUpIntegrationEvent> {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Campaigns campaigns;
    private final NoticeWriting notices;
    private final TransactionCentre centre;
    private final Clock clock;

    TopUpBonus(Campaigns campaigns, NoticeWriting notices, TransactionCentre centre, Clock clock) {
        this.campaigns = campaigns;
        this.notices = notices;
        this.centre = centre;
        this.clock = clock;
    }

    @Override
    public void handle(WalletToppedUpIntegrationEvent topUp) {
        campaigns.lockOpen().ifPresent(campaign -> decide(campaign, topUp, Instant.parse(topUp.toppedUpAt())));
    }

    private void decide(Campaign campaign, WalletToppedUpIntegrationEvent topUp, Instant toppedUpAt) {
        Decision decision = campaign.decide(Money.of(topUp.amount()), toppedUpAt.atZone(CHINA).toLocalDate(),
                campaigns.grantedTo(topUp.investorId(), campaign));
        if (decision.outcome() == Outcome.NOT_CONCERNED) {
            return;
        }
        boolean granted = decision.outcome() == Outcome.GRANTED;
        if (granted || !campaigns.wasTold(topUp.investorId(), campaign, decision.outcome())) {
            notices.write(notice(topUp, toppedUpAt, decision));
        }
        campaigns.keep(UUID.fromString(topUp.topUpId()), topUp.investorId(), campaign, decision, clock.instant());
        if (granted) {
            campaigns.spend(campaign, decision.bonus());
            centre.publish(OutboundMessage.of(topUp.topUpId(), grant(campaign, topUp, decision.bonus())));
        }
    }

    private static Notice notice(WalletToppedUpIntegrationEvent topUp, Instant toppedUpAt, Decision decision) {
        return decision.outcome() == Outcome.GRANTED
                ? new Notice(NoticeKind.BONUS_GRANTED, topUp.investorId(), topUp.topUpId(), toppedUpAt,
                        List.of(topUp.amount(), decision.bonus().toString()))
                : new Notice(NoticeKind.BONUS_NOT_GRANTED, topUp.investorId(), topUp.topUpId(), toppedUpAt,
                        List.of(topUp.amount(), decision.outcome().name()));
    }

    private TopUpBonusGrantedIntegrationEvent grant(Campaign campaign, WalletToppedUpIntegrationEvent topUp,
            Money bonus) {
        return new TopUpBonusGrantedIntegrationEvent(TopUpBonusGrantedIntegrationEvent.VERSION, topUp.topUpId(),
                topUp.investorId(), campaign.id(), bonus.toString(), clock.instant().toString());
    }
}
