package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.sharedkernel.identity.FundCode;

/** What happens to a fund on the market. */
public sealed interface FundListingEvent {
    FundCode fundCode();

    /** The terms on which the fund stood in the catalogue when it was first changed. */
    record FundListed(FundCode fundCode, FundTerms terms) implements FundListingEvent {}

    record FundSuspended(FundCode fundCode, String reason) implements FundListingEvent {}

    record FundResumed(FundCode fundCode, String reason) implements FundListingEvent {}

    record FundLiquidated(FundCode fundCode, String reason) implements FundListingEvent {}

    record PurchaseLimitsChanged(FundCode fundCode, PurchaseLimits limits, String reason) implements FundListingEvent {}

    record RiskLevelChanged(FundCode fundCode, RiskLevel risk, String reason) implements FundListingEvent {}
}
