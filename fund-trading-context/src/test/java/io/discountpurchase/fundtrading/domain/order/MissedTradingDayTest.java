package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.AcceptFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.CancelFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.ConfirmFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RecallFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RedateFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefundFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefuseFundPurchase;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.DeskInMemory;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Orders;
import io.discountpurchase.fundtrading.mother.Purchases;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static io.discountpurchase.fundtrading.domain.fund.PurchaseRoute.DISCOUNT;
import static io.discountpurchase.fundtrading.mother.Purchases.PURCHASE;

/** An order that comes on Monday morning, when its Friday has been closed. */
class MissedTradingDayTest {
    private static final Fund EQUITY = Funds.equityFund();
    private static final Fund LIMITED = Funds.fundWithDailyLimit("20000.00");
    private static final Instant MONDAY_MORNING = Days.china("2026-11-23T09:00:00");
    private static final RedateFundPurchase REDATE = new RedateFundPurchase(PURCHASE, MONDAY_MORNING);
    private static final RefundFundPurchase REFUND = new RefundFundPurchase(PURCHASE);
    private static final RecallFundPurchase RECALL = new RecallFundPurchase(PURCHASE, Purchases.ALICE, Funds.EQUITY,
            Purchases.AMOUNT);

    private final DeskInMemory desk = new DeskInMemory();
    private final FixtureConfiguration<FundPurchaseOrder> fixture = new AggregateTestFixture<>(FundPurchaseOrder.class);

    @BeforeEach
    void sitAtTheDesk() {
        fixture.registerInjectableResource(desk);
        desk.sells(EQUITY).hasClosed(Days.FRIDAY);
    }

    @Nested
    class Missing {
        @Test
        void an_order_whose_day_is_closed_is_placed_and_left_to_an_operator() {
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.placedTooLate(EQUITY), Orders.missed(Days.FRIDAY));
        }

        @Test
        void an_order_for_a_limited_fund_waits_for_no_quota_of_a_closed_day() {
            desk.sells(LIMITED);
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.placedTooLate(LIMITED), Orders.missed(Days.FRIDAY));
        }

        @Test
        void a_day_that_was_closed_while_quota_was_being_reserved_is_missed_too() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(new AcceptFundPurchase(PURCHASE, Days.FRIDAY))
                    .expectEvents(Orders.missed(Days.FRIDAY));
        }

        @Test
        void an_order_that_the_fund_does_not_take_is_refused_whatever_its_day() {
            desk.nowSells(Funds.suspendedFund());
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.refused(Refusal.FUND_SUSPENDED, null));
        }

        @Test
        void the_message_that_comes_again_disturbs_nothing() {
            missed().when(Purchases.oneClick()).expectNoEvents().expectSuccessfulHandlerExecution();
        }

        @Test
        void nothing_but_a_decision_changes_it() {
            missed().when(new AcceptFundPurchase(PURCHASE, Days.FRIDAY)).expectNoEvents();
            missed().when(new RefuseFundPurchase(PURCHASE, Days.FRIDAY, Refusal.ABOVE_DAILY_LIMIT)).expectNoEvents();
            missed().when(new ConfirmFundPurchase(PURCHASE, Orders.NAV)).expectNoEvents();
            missed().when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, MONDAY_MORNING))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.TOO_LATE);
        }
    }

    @Nested
    class Redating {
        @Test
        void gives_it_the_days_of_the_moment_and_accepts_it_at_the_fee_of_its_quote() {
            desk.nowSells(Funds.fundAtDiscount("0.80"));
            missed().when(REDATE)
                    .expectEvents(Orders.redated(EQUITY), Orders.accepted(EQUITY, DISCOUNT, Orders.NEW_DATES))
                    .expectResultMessagePayload(MissedDayDecision.REDATED);
        }

        @Test
        void makes_an_order_for_a_limited_fund_wait_for_quota_of_the_new_day() {
            desk.nowSells(LIMITED);
            missed().when(REDATE)
                    .expectEvents(Orders.redated(LIMITED))
                    .expectResultMessagePayload(MissedDayDecision.REDATED);
        }

        @Test
        void looks_at_the_rules_of_the_fund_again() {
            desk.nowSells(Funds.suspendedFund());
            redatingIsRefused(missed(), Refusal.FUND_SUSPENDED);
            desk.nowSells(Funds.liquidatedFund());
            redatingIsRefused(missed(), Refusal.FUND_LIQUIDATED);
            desk.nowSells(Funds.fundWithDailyLimit("9999.99"));
            redatingIsRefused(missed(), Refusal.ABOVE_DAILY_LIMIT);
            desk.sellsNothing();
            redatingIsRefused(missed(), Refusal.FUND_NOT_FOUND);
        }

        @Test
        void looks_at_the_investor_again() {
            desk.knowsAliceAs(RiskTolerance.C2);
            redatingIsRefused(missed(), Refusal.SUITABILITY);
        }

        @Test
        void remembers_the_risk_that_the_investor_has_confirmed() {
            desk.nowSells(Funds.fundOfRisk(RiskLevel.R4)).hasQuotedNothing();
            fixture.given(Orders.placedAfterAWarning(Funds.fundOfRisk(RiskLevel.R4)), Orders.missed(Days.FRIDAY))
                    .when(REDATE)
                    .expectEvents(Orders.redated(EQUITY), Orders.accepted(EQUITY, DISCOUNT, Orders.NEW_DATES));
            redatingIsRefused(missed(), Refusal.SUITABILITY);
        }

        @Test
        void to_a_day_that_is_closed_in_the_same_moment_misses_it_again() {
            desk.hasClosed(Days.MONDAY);
            missed().when(REDATE)
                    .expectEvents(Orders.redated(EQUITY), Orders.missed(Days.MONDAY))
                    .expectResultMessagePayload(MissedDayDecision.MISSED_AGAIN);
        }

        @Test
        void happens_once_whoever_asks_again() {
            fixture.given(Orders.placedTooLate(EQUITY), Orders.missed(Days.FRIDAY), Orders.redated(EQUITY),
                    Orders.accepted(EQUITY, DISCOUNT, Orders.NEW_DATES))
                    .when(REDATE)
                    .expectNoEvents()
                    .expectResultMessagePayload(MissedDayDecision.NOT_MISSED);
            redated().when(REDATE).expectNoEvents().expectResultMessagePayload(MissedDayDecision.NOT_MISSED);
            redated().when(REFUND).expectNoEvents().expectResultMessagePayload(MissedDayDecision.NOT_MISSED);
        }

        @Test
        void of_an_order_that_has_missed_nothing_changes_nothing() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(REDATE)
                    .expectNoEvents()
                    .expectResultMessagePayload(MissedDayDecision.NOT_MISSED);
        }

        private static void redatingIsRefused(TestExecutor<FundPurchaseOrder> order, Refusal reason) {
            order.when(REDATE)
                    .expectEvents(Orders.refused(reason, Days.FRIDAY))
                    .expectResultMessagePayload(MissedDayDecision.REFUSED);
        }
    }

    @Nested
    class WaitingForQuotaOfTheNewDay {
        @Test
        void is_accepted_for_the_new_day() {
            redated().when(new AcceptFundPurchase(PURCHASE, Days.MONDAY))
                    .expectEvents(Orders.accepted(LIMITED, DISCOUNT, Orders.NEW_DATES));
        }

        @Test
        void is_refused_when_no_quota_of_the_new_day_is_left() {
            redated().when(new RefuseFundPurchase(PURCHASE, Days.MONDAY, Refusal.ABOVE_DAILY_LIMIT))
                    .expectEvents(Orders.refused(Refusal.ABOVE_DAILY_LIMIT, Days.MONDAY));
        }

        @Test
        void hears_no_late_word_about_the_quota_of_the_old_day() {
            redated().when(new AcceptFundPurchase(PURCHASE, Days.FRIDAY)).expectNoEvents();
            redated().when(new RefuseFundPurchase(PURCHASE, Days.FRIDAY, Refusal.ABOVE_DAILY_LIMIT)).expectNoEvents();
        }

        @Test
        void misses_the_new_day_as_well_when_that_is_closed_while_it_waits() {
            desk.hasClosed(Days.MONDAY);
            redated().when(new AcceptFundPurchase(PURCHASE, Days.MONDAY)).expectEvents(Orders.missed(Days.MONDAY));
        }

        @Test
        void is_decided_about_once_more_then() {
            desk.hasClosed(Days.MONDAY);
            fixture.given(Orders.placedTooLate(LIMITED), Orders.missed(Days.FRIDAY), Orders.redated(LIMITED),
                    Orders.missed(Days.MONDAY))
                    .when(REFUND)
                    .expectEvents(Orders.refused(Refusal.TRADING_DAY_CLOSED, Days.MONDAY));
        }
    }

    @Nested
    class OtherEnds {
        @Test
        void a_refund_refuses_it_so_that_the_money_stays_in_the_wallet() {
            refused(missed().when(REFUND), Refusal.TRADING_DAY_CLOSED)
                    .expectResultMessagePayload(MissedDayDecision.REFUNDED);
        }

        @Test
        void a_refund_happens_once() {
            fixture.given(Orders.placedTooLate(EQUITY), Orders.missed(Days.FRIDAY),
                    Orders.refused(Refusal.TRADING_DAY_CLOSED, Days.FRIDAY))
                    .when(REFUND)
                    .expectNoEvents()
                    .expectResultMessagePayload(MissedDayDecision.NOT_MISSED);
        }

        @Test
        void a_recall_ends_it_too() {
            refused(missed().when(RECALL), Refusal.RECALLED);
        }

        @Test
        void a_re_dated_order_can_be_cancelled_before_the_cut_off_of_its_new_day() {
            fixture.given(Orders.placedTooLate(EQUITY), Orders.missed(Days.FRIDAY), Orders.redated(EQUITY),
                    Orders.accepted(EQUITY, DISCOUNT, Orders.NEW_DATES))
                    .when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, MONDAY_MORNING))
                    .expectResultMessagePayload(Cancellation.CANCELLED);
        }

        private static ResultValidator<FundPurchaseOrder> refused(ResultValidator<FundPurchaseOrder> order,
                Refusal reason) {
            return order.expectEvents(Orders.refused(reason, Days.FRIDAY));
        }
    }

    private TestExecutor<FundPurchaseOrder> missed() {
        return fixture.given(Orders.placedTooLate(EQUITY), Orders.missed(Days.FRIDAY));
    }

    private TestExecutor<FundPurchaseOrder> redated() {
        return fixture.given(Orders.placedTooLate(LIMITED), Orders.missed(Days.FRIDAY), Orders.redated(LIMITED));
    }
}
