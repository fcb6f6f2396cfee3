package io.discountpurchase.fundtrading.domain.redemption;

import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.ConfirmRedemption;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.PlaceRedemption;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RecordReservation;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.RefuseRedemption;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionPlacement.Placed;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionPlacement.Refused;
import io.discountpurchase.fundtrading.mother.CounterInMemory;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.fundtrading.mother.Redemptions;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Nav;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundRedemptionTest {
    private static final RecordReservation OLD_LOT = new RecordReservation(Redemptions.REDEMPTION,
            Redemptions.OLD_LOT, Redemptions.OLD_COST);
    private static final RecordReservation NEW_LOT = new RecordReservation(Redemptions.REDEMPTION,
            Redemptions.NEW_LOT, Redemptions.NEW_COST);
    private static final RefuseRedemption REFUSE = new RefuseRedemption(Redemptions.REDEMPTION,
            RedemptionRefusal.NOT_ENOUGH_SHARES);
    private static final ConfirmRedemption CONFIRM = new ConfirmRedemption(Redemptions.REDEMPTION, Redemptions.NAV);

    private final CounterInMemory counter = new CounterInMemory().has(Redemptions.oldLot(), Redemptions.newLot());
    private FixtureConfiguration<FundRedemption> fixture;

    @BeforeEach
    void openTheCounter() {
        fixture = new AggregateTestFixture<>(FundRedemption.class).registerInjectableResource(counter);
    }

    @Test
    void a_redemption_takes_the_oldest_shares_and_keeps_its_day() {
        fixture.givenNoPriorActivity()
                .when(wish("1500.00"))
                .expectEvents(Redemptions.placed())
                .expectResultMessagePayload(new Placed());
    }

    @Test
    void it_is_placed_once_and_the_first_moment_counts() {
        fixture.given(Redemptions.placed())
                .when(new PlaceRedemption(Redemptions.REDEMPTION, Purchases.ALICE, Funds.EQUITY, Redemptions.SHARES,
                        Days.china("2026-11-24T15:00:00")))
                .expectNoEvents()
                .expectResultMessagePayload(new Placed());
    }

    @Test
    void more_than_there_is_leaves_nothing_behind() {
        fixture.givenNoPriorActivity()
                .when(wish("1800.01"))
                .expectNoEvents()
                .expectResultMessagePayload(new Refused(RedemptionRefusal.NOT_ENOUGH_SHARES));
    }

    @Test
    void no_redemption_is_taken_for_a_day_whose_price_is_known() {
        counter.hasClosed(Days.TUESDAY);

        fixture.givenNoPriorActivity()
                .when(wish("1.00"))
                .expectNoEvents()
                .expectResultMessagePayload(new Refused(RedemptionRefusal.TRADING_DAY_CLOSED));
    }

    @Test
    void there_must_be_such_a_fund() {
        fixture.givenNoPriorActivity()
                .when(new PlaceRedemption(Redemptions.REDEMPTION, Purchases.ALICE, FundCode.of("999999"),
                        Redemptions.SHARES, Redemptions.ACCEPTED_AT))
                .expectNoEvents()
                .expectResultMessagePayload(new Refused(RedemptionRefusal.FUND_NOT_FOUND));
    }

    @Test
    void one_lot_of_two_is_not_enough_to_be_accepted() {
        fixture.given(Redemptions.placed()).when(OLD_LOT).expectEvents(Redemptions.oldLotSecured());
    }

    @Test
    void the_last_lot_accepts_it() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured())
                .when(NEW_LOT)
                .expectEvents(Redemptions.newLotSecured(), Redemptions.accepted());
    }

    @Test
    void a_lot_counts_once() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured()).when(OLD_LOT).expectNoEvents();
    }

    @Test
    void one_lot_that_refuses_refuses_it_as_a_whole() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured())
                .when(REFUSE)
                .expectEvents(Redemptions.refused());
    }

    @Test
    void it_is_refused_once_and_then_nothing_happens_to_it() {
        fixture.given(Redemptions.placed(), Redemptions.refused()).when(REFUSE).expectNoEvents();
        fixture.given(Redemptions.placed(), Redemptions.refused()).when(NEW_LOT).expectNoEvents();
        fixture.given(Redemptions.placed(), Redemptions.refused())
                .when(CONFIRM)
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void it_is_paid_by_the_nav_of_its_day_less_a_fee_for_each_lot() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured(), Redemptions.newLotSecured(),
                Redemptions.accepted())
                .when(CONFIRM)
                .expectEvents(Redemptions.confirmed())
                .expectResultMessagePayload(true);
    }

    @Test
    void it_is_paid_once() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured(), Redemptions.newLotSecured(),
                Redemptions.accepted(), Redemptions.confirmed())
                .when(new ConfirmRedemption(Redemptions.REDEMPTION, Nav.of("9.9999")))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void it_is_not_paid_before_its_shares_are_reserved() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured())
                .when(CONFIRM)
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void an_accepted_redemption_is_not_refused_any_more() {
        fixture.given(Redemptions.placed(), Redemptions.oldLotSecured(), Redemptions.newLotSecured(),
                Redemptions.accepted()).when(REFUSE).expectNoEvents();
    }

    private static PlaceRedemption wish(String shares) {
        return new PlaceRedemption(Redemptions.REDEMPTION, Purchases.ALICE, Funds.EQUITY, FundShares.of(shares),
                Redemptions.ACCEPTED_AT);
    }
}
