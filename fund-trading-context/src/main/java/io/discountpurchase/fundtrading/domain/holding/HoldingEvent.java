package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;

/** What happens to a holding. */
public sealed interface HoldingEvent {
    LotId lotId();

    record HoldingGrown(LotId lotId, InvestorId investorId, FundCode fundCode, FundShares shares, Money cost)
            implements
                HoldingEvent {}

    /** @param cost what these shares had cost, their part of the lot's */
    record SharesReserved(LotId lotId, RedemptionId redemptionId, FundShares shares, Money cost)
            implements
                HoldingEvent {}

    /** @param free shares that were left for any redemption */
    record ReservationRefused(LotId lotId, RedemptionId redemptionId, FundShares shares, FundShares free)
            implements
                HoldingEvent {}

    record SharesReleased(LotId lotId, RedemptionId redemptionId, FundShares shares, Money cost)
            implements
                HoldingEvent {}

    /** The shares have left the investor. */
    record SharesRedeemed(
            LotId lotId,
            InvestorId investorId,
            FundCode fundCode,
            RedemptionId redemptionId,
            FundShares shares,
            Money cost) implements HoldingEvent {}
}
