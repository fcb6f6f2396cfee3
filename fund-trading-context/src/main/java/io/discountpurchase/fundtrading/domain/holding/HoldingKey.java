package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;

/** One investor's holding of one fund. */
public record HoldingKey(InvestorId investorId, FundCode fundCode) {
    /** As {@code alice/110011}. */
    @Override
    public String toString() {
        return investorId + "/" + fundCode;
    }
}
