package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.fundtrading.domain.redemption.FreeLot;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.LotSecured;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionAccepted;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionConfirmed;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionPlaced;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionRefused;
import io.discountpurchase.fundtrading.domain.redemption.LotPortion;
import io.discountpurchase.fundtrading.domain.redemption.RedeemedLot;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeSchedule;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeTier;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to alice's redemption of 1,500.00 shares on Tuesday, 24 November 2026: 1,000 of an old lot, 500 of a new. */
public final class Redemptions {
    public static final RedemptionId REDEMPTION = redemption(0xaa);
    public static final Instant ACCEPTED_AT = Days.china("2026-11-24T14:59:59.999");
    public static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    public static final TradeDates DATES = new TradeDates(Days.TUESDAY, WEDNESDAY);
    public static final FundShares SHARES = FundShares.of("1500.00");
    public static final Nav NAV = Nav.of("1.0200");

    public static final RedemptionFeeSchedule FEES = new RedemptionFeeSchedule(List.of(
            new RedemptionFeeTier(0, FeeRate.of("0.0150")), new RedemptionFeeTier(7, FeeRate.of("0.0075")),
            new RedemptionFeeTier(30, FeeRate.of("0.0050")), new RedemptionFeeTier(365, FeeRate.of("0"))));

    public static final LotId OLD_LOT = new LotId(Purchases.purchase(1));
    public static final LotId NEW_LOT = new LotId(Purchases.purchase(2));
    public static final LocalDate OLD_LOT_SINCE = LocalDate.of(2026, 10, 12);
    public static final LotPortion OF_OLD_LOT = new LotPortion(OLD_LOT, FundShares.of("1000.00"), OLD_LOT_SINCE, 44,
            FeeRate.of("0.0050"));
    public static final LotPortion OF_NEW_LOT = new LotPortion(NEW_LOT, FundShares.of("500.00"), Days.MONDAY, 2,
            FeeRate.of("0.0150"));
    public static final Money OLD_COST = Money.of("990.00");
    public static final Money NEW_COST = Money.of("510.00");

    private Redemptions() {}

    public static RedemptionId redemption(int number) {
        return new RedemptionId(new UUID(0x0c0ffee000004000L, 0x8000000000000000L | number));
    }

    /** Bought long ago. */
    public static FreeLot oldLot() {
        return new FreeLot(OLD_LOT, FundShares.of("1000.00"), OLD_LOT_SINCE, LocalDate.of(2026, 10, 13));
    }

    /** Bought on Friday, so redeemable from Tuesday. */
    public static FreeLot newLot() {
        return new FreeLot(NEW_LOT, FundShares.of("800.00"), Days.MONDAY, Days.TUESDAY);
    }

    public static RedemptionPlaced placed() {
        return new RedemptionPlaced(REDEMPTION, Purchases.ALICE, Funds.EQUITY, SHARES, ACCEPTED_AT, DATES,
                List.of(OF_OLD_LOT, OF_NEW_LOT));
    }

    public static LotSecured oldLotSecured() {
        return new LotSecured(REDEMPTION, Purchases.ALICE, OLD_LOT, OLD_COST);
    }

    public static LotSecured newLotSecured() {
        return new LotSecured(REDEMPTION, Purchases.ALICE, NEW_LOT, NEW_COST);
    }

    public static RedemptionAccepted accepted() {
        return new RedemptionAccepted(REDEMPTION, Purchases.ALICE, Funds.EQUITY, SHARES);
    }

    public static RedemptionRefused refused() {
        return new RedemptionRefused(REDEMPTION, Purchases.ALICE, Funds.EQUITY, List.of(OF_OLD_LOT, OF_NEW_LOT),
                RedemptionRefusal.NOT_ENOUGH_SHARES);
    }

    /** 1,000 × 1.02 at 0.5 % and 500 × 1.02 at 1.5 %. */
    public static RedemptionConfirmed confirmed() {
        return new RedemptionConfirmed(REDEMPTION, Purchases.ALICE, Funds.EQUITY, SHARES, DATES, NAV, List.of(
                new RedeemedLot(OF_OLD_LOT, Money.of("1020.00"), Money.of("5.10"), OLD_COST),
                new RedeemedLot(OF_NEW_LOT, Money.of("510.00"), Money.of("7.65"), NEW_COST)),
                Money.of("1530.00"), Money.of("12.75"), Money.of("1517.25"), Money.of("1500.00"));
    }
}
