package io.discountpurchase.fundtrading.redeeming;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.FundShares;

/** What an investor asks for. */
public record RedemptionWish(InvestorId investorId, FundCode fundCode, FundShares shares) {}
