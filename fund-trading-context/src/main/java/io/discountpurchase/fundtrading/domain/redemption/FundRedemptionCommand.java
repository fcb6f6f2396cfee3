package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.Instant;

/** What can be asked of a redemption; each may come more than once. */
public sealed interface FundRedemptionCommand {
    RedemptionId redemptionId();

    /** @param acceptedAt which its trading day follows from; that of the first try counts */
    record PlaceRedemption(
            @TargetAggregateIdentifier RedemptionId redemptionId,
            InvestorId investorId,
            FundCode fundCode,
            FundShares shares,
            Instant acceptedAt) implements FundRedemptionCommand {}

    /** @param cost what the reserved shares of the lot had cost */
    record RecordReservation(@TargetAggregateIdentifier RedemptionId redemptionId, LotId lotId, Money cost)
            implements
                FundRedemptionCommand {}

    record RefuseRedemption(@TargetAggregateIdentifier RedemptionId redemptionId, RedemptionRefusal reason)
            implements
                FundRedemptionCommand {}

    /** @param nav of its trading day */
    record ConfirmRedemption(@TargetAggregateIdentifier RedemptionId redemptionId, Nav nav)
            implements
                FundRedemptionCommand {}
}
