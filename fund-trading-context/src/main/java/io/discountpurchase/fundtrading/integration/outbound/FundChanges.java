package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundChangedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What is told of a change of a fund; the companion tells those whom it concerns. */
enum FundChanges {
    SUSPENDED, RESUMED, LIQUIDATED, RISK_CHANGED;

    OutboundMessage of(FundCode fund, Instant changedAt) {
        return message(fund, null, changedAt);
    }

    OutboundMessage of(FundCode fund, RiskLevel risk, Instant changedAt) {
        return message(fund, risk.name(), changedAt);
    }

    /** A fund may be suspended and resumed again and again: the time makes each a change of its own. */
    private OutboundMessage message(FundCode fund, @Nullable String risk, Instant changedAt) {
        return OutboundMessage.of(fund + "@" + changedAt, new FundChangedIntegrationEvent(
                FundChangedIntegrationEvent.VERSION, fund.toString(), name(), risk, changedAt.toString()));
    }
}
