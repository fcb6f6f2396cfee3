package io.discountpurchase.fundtrading.domain.quota;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;

import java.time.LocalDate;

/** One investor's quota of one fund on one trading day. */
public record QuotaKey(InvestorId investorId, FundCode fundCode, LocalDate tradeDate) {
    /** As {@code alice/161725/2026-11-23}. */
    @Override
    public String toString() {
        return investorId + "/" + fundCode + "/" + tradeDate;
    }
}
