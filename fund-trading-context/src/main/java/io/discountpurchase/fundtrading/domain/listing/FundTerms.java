package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundLiquidated;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundListed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundResumed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundSuspended;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.PurchaseLimitsChanged;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.RiskLevelChanged;

/** On which terms a fund is on the market. */
public record FundTerms(FundStatus status, RiskLevel risk, PurchaseLimits limits) {
    public FundTerms after(FundListingEvent event) {
        return switch (event) {
            case FundListed listed -> listed.terms();
            case FundSuspended suspended -> new FundTerms(FundStatus.SUSPENDED, risk, limits);
            case FundResumed resumed -> new FundTerms(FundStatus.OPEN, risk, limits);
            case FundLiquidated liquidated -> new FundTerms(FundStatus.LIQUIDATED, risk, limits);
            case PurchaseLimitsChanged changed -> new FundTerms(status, risk, changed.limits());
            case RiskLevelChanged changed -> new FundTerms(status, changed.risk(), limits);
        };
    }
}
