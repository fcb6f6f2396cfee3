package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.companion.TopUpBonusGrantedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditBonus;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.UUID;

@Component
class TopUpBonusGrantedTranslator implements CommandTranslator<TopUpBonusGrantedIntegrationEvent> {
    @Override
    public CreditBonus toCommand(TopUpBonusGrantedIntegrationEvent message) {
        return new CreditBonus(InvestorId.of(message.investorId()), UUID.fromString(message.topUpId()),
                message.campaignId(), Money.of(message.amount()),
                BusinessCalendar.fundDayOf(Instant.parse(message.grantedAt())));
    }
}
