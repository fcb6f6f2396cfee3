package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.time.Instant;
import java.util.List;

/** What happens to a redemption; a refusal is an outcome like any other. */
public sealed interface FundRedemptionEvent {
    RedemptionId redemptionId();

    InvestorId investorId();

    /** @param portions what it takes of which lot, oldest first */
    record RedemptionPlaced(
            RedemptionId redemptionId,
            InvestorId investorId,
            FundCode fundCode,
            FundShares shares,
            Instant acceptedAt,
            TradeDates dates,
            List<LotPortion> portions) implements FundRedemptionEvent {}

    /** @param cost what these shares had cost */
    record LotSecured(RedemptionId redemptionId, InvestorId investorId, LotId lotId, Money cost)
            implements
                FundRedemptionEvent {}

    /** All its shares are reserved: it waits for the NAV of its trading day. */
    record RedemptionAccepted(RedemptionId redemptionId, InvestorId investorId, FundCode fundCode, FundShares shares)
            implements
                FundRedemptionEvent {}

    record RedemptionRefused(
            RedemptionId redemptionId,
            InvestorId investorId,
            FundCode fundCode,
            List<LotPortion> portions,
            RedemptionRefusal reason) implements FundRedemptionEvent {}

    /**
     * @param value what all the shares were worth
     * @param amount what is paid: value less fee
     * @param cost what the shares had cost
     */
    record RedemptionConfirmed(
            RedemptionId redemptionId,
            InvestorId investorId,
            FundCode fundCode,
            FundShares shares,
            TradeDates dates,
            Nav nav,
            List<RedeemedLot> lots,
            Money value,
            Money fee,
            Money amount,
            Money cost) implements FundRedemptionEvent {}
}
