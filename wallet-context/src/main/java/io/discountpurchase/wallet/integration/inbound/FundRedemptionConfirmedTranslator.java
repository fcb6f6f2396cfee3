package io.discountpurchase.wallet.integration.inbound;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.CommandTranslator;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditRedemption;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

@Component
class FundRedemptionConfirmedTranslator implements CommandTranslator<FundRedemptionConfirmedIntegrationEvent> {
    @Override
    public CreditRedemption toCommand(FundRedemptionConfirmedIntegrationEvent message) {
        return new CreditRedemption(InvestorId.of(message.investorId()), RedemptionId.of(message.redemptionId()),
                FundCode.of(message.fundCode()), Money.of(message.amount()), Money.of(message.cost()),
                LocalDate.parse(message.payDate()));
    }
}
