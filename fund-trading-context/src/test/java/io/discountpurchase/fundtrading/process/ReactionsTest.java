package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.RedeemShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReleaseShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.ReserveShares;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.ReservationRefused;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.SharesReserved;
import io.discountpurchase.fundtrading.domain.holding.LotId;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.AcceptFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefuseFundPurchase;
import io.discountpurchase.fundtrading.domain.quota.QuotaKey;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReleaseQuota;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReserveQuota;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaRefused;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReserved;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RecordReservation;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RefuseRedemption;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Orders;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.fundtrading.mother.Redemptions;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What follows from what. */
class ReactionsTest {
    private static final Fund LIMITED = Funds.fundWithDailyLimit("20000.00");
    private static final QuotaKey QUOTA = new QuotaKey(Purchases.ALICE, Funds.EQUITY, Days.FRIDAY);

    private final RecordedCommands commands = new RecordedCommands();

    @Test
    void an_order_for_a_limited_fund_reserves_quota_of_its_own_day() {
        new WhenFundPurchaseOrderPlacedThenReserveQuota(commands.gateway())
                .react(Orders.placed(LIMITED, PurchaseRoute.DISCOUNT));

        assertThat(commands.sent()).isEqualTo(List.of(
                new ReserveQuota(QUOTA, Purchases.PURCHASE, Purchases.AMOUNT, Money.of("20000.00"))));
    }

    @Test
    void an_order_for_any_other_fund_needs_none() {
        new WhenFundPurchaseOrderPlacedThenReserveQuota(commands.gateway()).react(
                Orders.placed(Funds.equityFund(), PurchaseRoute.DISCOUNT));

        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void quota_reserved_accepts_the_order() {
        new WhenQuotaReservedThenAcceptFundPurchase(commands.gateway()).react(
                new QuotaReserved(QUOTA, Purchases.PURCHASE, Purchases.AMOUNT, Money.of("20000.00")));

        assertThat(commands.sent()).isEqualTo(List.of(new AcceptFundPurchase(Purchases.PURCHASE, Days.FRIDAY)));
    }

    @Test
    void quota_refused_refuses_the_order() {
        new WhenQuotaRefusedThenRefuseFundPurchase(commands.gateway()).react(
                new QuotaRefused(QUOTA, Purchases.PURCHASE, Purchases.AMOUNT, Money.ZERO));

        assertThat(commands.sent()).isEqualTo(List.of(
                new RefuseFundPurchase(Purchases.PURCHASE, Days.FRIDAY, Refusal.ABOVE_DAILY_LIMIT)));
    }

    @Test
    void an_order_refused_after_it_was_placed_gives_its_quota_back() {
        new WhenFundPurchaseEndsWithoutSharesThenReleaseQuota(commands.gateway()).react(
                Orders.refused(Refusal.TRADING_DAY_CLOSED, Days.FRIDAY));

        assertThat(commands.sent()).isEqualTo(List.of(new ReleaseQuota(QUOTA, Purchases.PURCHASE)));
    }

    @Test
    void an_order_that_is_cancelled_or_cannot_be_confirmed_gives_its_quota_back() {
        var reaction = new WhenFundPurchaseEndsWithoutSharesThenReleaseQuota(commands.gateway());

        reaction.react(Orders.cancelled());
        reaction.react(Orders.confirmationFailed());

        ReleaseQuota release = new ReleaseQuota(QUOTA, Purchases.PURCHASE);
        assertThat(commands.sent()).isEqualTo(List.of(release, release));
    }

    @Test
    void an_order_refused_at_once_has_nothing_to_give_back() {
        new WhenFundPurchaseEndsWithoutSharesThenReleaseQuota(commands.gateway())
                .react(Orders.refused(Refusal.FUND_SUSPENDED, null));

        assertThat(commands.sent()).isEmpty();
    }

    @Test
    void an_order_that_has_missed_its_day_gives_its_quota_back() {
        new WhenFundPurchaseTradingDayMissedThenReleaseQuota(commands.gateway()).react(Orders.missed(Days.FRIDAY));

        assertThat(commands.sent()).isEqualTo(List.of(new ReleaseQuota(QUOTA, Purchases.PURCHASE)));
    }

    @Test
    void a_re_dated_order_for_a_limited_fund_reserves_quota_of_its_new_day() {
        var reaction = new WhenFundPurchaseRedatedThenReserveQuota(commands.gateway());

        reaction.react(Orders.redated(LIMITED));
        reaction.react(Orders.redated(Funds.equityFund()));

        assertThat(commands.sent()).isEqualTo(List.of(
                new ReserveQuota(new QuotaKey(Purchases.ALICE, Funds.EQUITY, Days.MONDAY), Purchases.PURCHASE,
                        Purchases.AMOUNT, Money.of("20000.00"))));
    }

    @Test
    void a_confirmed_order_grows_the_holding_by_its_lot() {
        new WhenFundPurchaseConfirmedThenGrowHolding(commands.gateway()).react(Orders.confirmed("9837.46"));

        assertThat(commands.sent()).isEqualTo(List.of(new GrowHolding(new LotId(Purchases.PURCHASE), Purchases.ALICE,
                Funds.EQUITY, FundShares.of("9837.46"), Purchases.AMOUNT)));
    }

    @Test
    void a_redemption_reserves_its_shares_lot_by_lot() {
        new WhenRedemptionPlacedThenReserveShares(commands.gateway()).react(Redemptions.placed());

        assertThat(commands.sent()).isEqualTo(List.of(
                new ReserveShares(Redemptions.OLD_LOT, Redemptions.REDEMPTION, FundShares.of("1000.00")),
                new ReserveShares(Redemptions.NEW_LOT, Redemptions.REDEMPTION, FundShares.of("500.00"))));
    }

    @Test
    void a_lot_that_has_reserved_its_shares_is_noted_with_their_cost() {
        new WhenSharesReservedThenRecordReservation(commands.gateway()).react(new SharesReserved(Redemptions.OLD_LOT,
                Redemptions.REDEMPTION, FundShares.of("1000.00"), Redemptions.OLD_COST));

        assertThat(commands.sent()).isEqualTo(List.of(new RecordReservation(Redemptions.REDEMPTION,
                Redemptions.OLD_LOT, Redemptions.OLD_COST)));
    }

    @Test
    void a_lot_that_refuses_refuses_the_redemption() {
        new WhenReservationRefusedThenRefuseRedemption(commands.gateway()).react(new ReservationRefused(
                Redemptions.NEW_LOT, Redemptions.REDEMPTION, FundShares.of("500.00"), FundShares.ZERO));

        assertThat(commands.sent()).isEqualTo(List.of(new RefuseRedemption(Redemptions.REDEMPTION,
                RedemptionRefusal.NOT_ENOUGH_SHARES)));
    }

    @Test
    void a_refused_redemption_frees_what_it_has_reserved() {
        new WhenRedemptionRefusedThenReleaseShares(commands.gateway()).react(Redemptions.refused());

        assertThat(commands.sent()).isEqualTo(List.of(
                new ReleaseShares(Redemptions.OLD_LOT, Redemptions.REDEMPTION),
                new ReleaseShares(Redemptions.NEW_LOT, Redemptions.REDEMPTION)));
    }

    @Test
    void a_confirmed_redemption_takes_its_shares_away() {
        new WhenRedemptionConfirmedThenRedeemShares(commands.gateway()).react(Redemptions.confirmed());

        assertThat(commands.sent()).isEqualTo(List.of(
                new RedeemShares(Redemptions.OLD_LOT, Redemptions.REDEMPTION),
                new RedeemShares(Redemptions.NEW_LOT, Redemptions.REDEMPTION)));
    }
}
