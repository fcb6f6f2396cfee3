package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a fund company asks for through the operator, and why. */
public sealed interface FundListingCommand {
    FundCode fundCode();

    record SuspendFund(@TargetAggregateIdentifier FundCode fundCode, String reason) implements FundListingCommand {}

    record ResumeFund(@TargetAggregateIdentifier FundCode fundCode, String reason) implements FundListingCommand {}

    record LiquidateFund(@TargetAggregateIdentifier FundCode fundCode, String reason) implements FundListingCommand {}

    record ChangePurchaseLimits(@TargetAggregateIdentifier FundCode fundCode, PurchaseLimits limits, String reason)
            implements
                FundListingCommand {}

    record ChangeRiskLevel(@TargetAggregateIdentifier FundCode fundCode, RiskLevel risk, String reason)
            implements
                FundListingCommand {}
}
