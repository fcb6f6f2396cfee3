package io.discountpurchase.fundtrading.domain.order;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.AcceptFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.CancelFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.ConfirmFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RecallFundPurchase;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RefuseFundPurchase;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.DeskInMemory;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Orders;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

import static io.discountpurchase.fundtrading.domain.fund.PurchaseRoute.DISCOUNT;
import static io.discountpurchase.fundtrading.domain.fund.PurchaseRoute.WALLET;
import static io.discountpurchase.fundtrading.mother.Purchases.PURCHASE;

class FundPurchaseOrderTest {
    private static final Fund EQUITY = Funds.equityFund();
    private static final Fund LIMITED = Funds.fundWithDailyLimit("20000.00");

    private final DeskInMemory desk = new DeskInMemory();
    private final FixtureConfiguration<FundPurchaseOrder> fixture = new AggregateTestFixture<>(FundPurchaseOrder.class);

    @BeforeEach
    void sitAtTheDesk() {
        fixture.registerInjectableResource(desk);
    }

    @Nested
    class Placing {
        @Test
        void a_sound_order_is_placed_and_accepted_at_once_at_the_discounted_fee() {
            desk.sells(EQUITY);
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT));
        }

        @Test
        void the_manual_route_pays_the_normal_fee_and_needs_no_quote() {
            desk.sells(EQUITY).hasQuotedNothing();
            fixture.givenNoPriorActivity()
                    .when(Purchases.byHand())
                    .expectEvents(Orders.placed(EQUITY, WALLET), Orders.accepted(EQUITY, WALLET));
        }

        @Test
        void an_order_for_a_limited_fund_waits_for_its_quota() {
            desk.sells(LIMITED);
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.placed(LIMITED, DISCOUNT));
        }

        @Test
        void the_discount_promised_by_the_quote_holds_when_the_fund_has_changed_its_own() {
            desk.sells(EQUITY).nowSells(Funds.fundAtDiscount("0.80"));
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT));
        }

        @Test
        void a_purchase_by_hand_of_a_risk_that_the_investor_has_confirmed() {
            Fund risky = Funds.fundOfRisk(RiskLevel.R4);
            desk.sells(risky).hasHeardConfirmed(RiskLevel.R4);
            fixture.givenNoPriorActivity()
                    .when(Purchases.byHand())
                    .expectEvents(Orders.placedByHandAfterAWarning(risky), Orders.accepted(risky, WALLET));
        }

        @Test
        void the_same_order_delivered_again_changes_nothing() {
            desk.sells(EQUITY);
            fixture.givenCommands(Purchases.oneClick())
                    .when(Purchases.oneClick())
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void a_refused_order_stays_refused_when_it_is_delivered_again() {
            desk.sells(EQUITY);
            fixture.given(Orders.refused(Refusal.FUND_SUSPENDED, null))
                    .when(Purchases.oneClick())
                    .expectNoEvents();
        }
    }

    @Nested
    class RefusingAtOnce {
        @Test
        void an_unknown_fund() {
            refuses(Refusal.FUND_NOT_FOUND);
        }

        @Test
        void a_fund_suspended_since_it_was_quoted() {
            desk.sells(EQUITY).nowSells(Funds.suspendedFund());
            refuses(Refusal.FUND_SUSPENDED);
        }

        @Test
        void an_investor_found_unfit_since_the_quote() {
            desk.sells(EQUITY).knowsAliceAs(RiskTolerance.C2);
            refuses(Refusal.SUITABILITY);
        }

        @Test
        void a_risk_that_has_risen_above_the_confirmed_one() {
            desk.sellsAfterAWarning(Funds.fundOfRisk(RiskLevel.R4)).nowSells(Funds.fundOfRisk(RiskLevel.R5));
            refuses(Refusal.SUITABILITY);
        }

        @Test
        void a_purchase_by_hand_whose_risk_nobody_has_confirmed() {
            desk.sells(Funds.fundOfRisk(RiskLevel.R4)).hasHeardConfirmed(RiskLevel.R3);
            fixture.givenNoPriorActivity()
                    .when(Purchases.byHand())
                    .expectEvents(Orders.refused(Refusal.SUITABILITY, null));
        }

        @Test
        void a_confirmed_risk_of_an_investor_who_is_of_the_lowest_level_now() {
            desk.sellsAfterAWarning(Funds.fundOfRisk(RiskLevel.R4)).knowsAliceAs(RiskTolerance.C1);
            refuses(Refusal.SUITABILITY);
        }

        @Test
        void an_amount_above_a_single_limit_set_since_the_quote() {
            desk.sells(EQUITY).nowSells(Funds.fundWithSingleLimit("9999.99"));
            refuses(Refusal.ABOVE_SINGLE_LIMIT);
        }

        @Test
        void an_amount_above_the_whole_daily_limit() {
            desk.sells(EQUITY).nowSells(Funds.fundWithDailyLimit("9999.99"));
            refuses(Refusal.ABOVE_DAILY_LIMIT);
        }

        @Test
        void a_quote_that_nobody_gave() {
            desk.sells(EQUITY).hasQuotedNothing();
            refuses(Refusal.QUOTE_NOT_FOUND);
        }

        @Test
        void a_quote_given_to_somebody_else() {
            desk.sells(EQUITY).hasQuoted(quote(InvestorId.of("bob"), Purchases.AMOUNT));
            refuses(Refusal.QUOTE_NOT_FOUND);
        }

        @Test
        void a_quote_for_another_amount() {
            desk.sells(EQUITY).hasQuoted(quote(Purchases.ALICE, Money.of("9999.99")));
            refuses(Refusal.QUOTE_MISMATCH);
        }

        private void refuses(Refusal reason) {
            fixture.givenNoPriorActivity()
                    .when(Purchases.oneClick())
                    .expectEvents(Orders.refused(reason, null))
                    .expectSuccessfulHandlerExecution();
        }

        private static Quote quote(InvestorId investor, Money amount) {
            return Quote.of(Purchases.QUOTE, investor, EQUITY, amount, Orders.DATES, Purchases.ACCEPTED_AT, null);
        }
    }

    @Nested
    class WaitingForQuota {
        @Test
        void is_accepted_when_its_quota_is_reserved() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(new AcceptFundPurchase(PURCHASE, Days.FRIDAY))
                    .expectEvents(Orders.accepted(LIMITED, DISCOUNT));
        }

        @Test
        void is_refused_when_there_is_no_quota_left() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(new RefuseFundPurchase(PURCHASE, Days.FRIDAY, Refusal.ABOVE_DAILY_LIMIT))
                    .expectEvents(Orders.refused(Refusal.ABOVE_DAILY_LIMIT, Days.FRIDAY));
        }

        @Test
        void is_not_confirmed_before_it_is_accepted() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectNoEvents()
                    .expectResultMessagePayload(false);
        }
    }

    @Nested
    class Answered {
        @Test
        void an_accepted_order_is_not_accepted_twice() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT), Orders.accepted(LIMITED, DISCOUNT))
                    .when(new AcceptFundPurchase(PURCHASE, Days.FRIDAY))
                    .expectNoEvents();
        }

        @Test
        void an_accepted_order_is_not_refused_any_more() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT), Orders.accepted(LIMITED, DISCOUNT))
                    .when(new RefuseFundPurchase(PURCHASE, Days.FRIDAY, Refusal.ABOVE_DAILY_LIMIT))
                    .expectNoEvents();
        }

        @Test
        void a_refused_order_is_neither_accepted_nor_confirmed() {
            fixture.given(Orders.refused(Refusal.FUND_SUSPENDED, null))
                    .when(new AcceptFundPurchase(PURCHASE, Days.FRIDAY))
                    .expectNoEvents();
        }
    }

    @Nested
    class Confirming {
        @ParameterizedTest(name = "net amount of k = {0} buys {1} shares")
        @CsvSource({"0.10, 9837.46", "0.00, 9852.22"})
        void buys_the_shares_of_the_net_amount_at_the_nav_of_the_day(String discount, String shares) {
            Fund fund = Funds.fundAtDiscount(discount);
            desk.sells(fund);
            fixture.given(Orders.placed(fund, DISCOUNT), Orders.accepted(fund, DISCOUNT))
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectEvents(Orders.confirmed(shares))
                    .expectResultMessagePayload(true);
        }

        @ParameterizedTest(name = "9985.02 / 1.0150 = 9837.458… is {0}: {1}")
        @CsvSource({"HALF_UP, 9837.46", "CUT_OFF, 9837.45"})
        void rounds_the_shares_as_the_fund_does(SharesRounding rounding, String shares) {
            Fund fund = Funds.fundThatRounds(rounding);
            desk.sells(fund);
            fixture.given(Orders.placed(fund, DISCOUNT), Orders.accepted(fund, DISCOUNT))
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectEvents(Orders.confirmed(shares));
        }

        @Test
        void buys_the_shares_of_the_normal_fee_on_the_manual_route() {
            desk.sells(EQUITY);
            fixture.given(Orders.placed(EQUITY, WALLET), Orders.accepted(EQUITY, WALLET))
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectEvents(Orders.confirmed("9706.62"));
        }

        @Test
        void happens_once() {
            fixture.given(Orders.placed(EQUITY, WALLET), Orders.accepted(EQUITY, WALLET), Orders.confirmed("9706.62"))
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectNoEvents()
                    .expectResultMessagePayload(false);
        }
    }

    @Nested
    class BeingRecalled {
        private static final RecallFundPurchase RECALL = new RecallFundPurchase(PURCHASE, Purchases.ALICE, Funds.EQUITY,
                Purchases.AMOUNT);

        @Test
        void before_it_comes_it_is_refused_and_then_not_placed_any_more() {
            desk.sells(EQUITY);
            fixture.givenNoPriorActivity().when(RECALL).expectEvents(Orders.refused(Refusal.RECALLED, null));
            fixture.givenCommands(RECALL).when(Purchases.oneClick()).expectNoEvents();
        }

        @Test
        void while_it_waits_for_its_quota_it_is_refused() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(RECALL)
                    .expectEvents(Orders.refused(Refusal.RECALLED, Days.FRIDAY));
        }

        @Test
        void once_it_is_accepted_it_stands() {
            fixture.given(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT))
                    .when(RECALL)
                    .expectNoEvents();
        }
    }

    @Nested
    class EndingWithoutShares {
        private static final InvestorId BOB = InvestorId.of("bob");
        private static final Instant CUT_OFF = Days.CALENDAR.cutOffOf(Days.FRIDAY);

        @Test
        void cannot_be_confirmed_when_the_fund_has_been_liquidated() {
            desk.sells(EQUITY).nowSells(Funds.liquidatedFund());
            fixture.given(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT))
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectEvents(Orders.confirmationFailed())
                    .expectResultMessagePayload(true);
        }

        @Test
        void is_cancelled_until_the_last_moment_before_the_cut_off() {
            givenAccepted().when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, CUT_OFF.minusMillis(1)))
                    .expectEvents(Orders.cancelled())
                    .expectResultMessagePayload(Cancellation.CANCELLED);
        }

        @Test
        void is_not_cancelled_at_the_cut_off() {
            givenAccepted().when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, CUT_OFF))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.TOO_LATE);
        }

        @Test
        void is_not_cancelled_when_its_day_was_closed_early() {
            desk.hasClosed(Days.FRIDAY);
            givenAccepted().when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, Purchases.ACCEPTED_AT))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.TOO_LATE);
        }

        @Test
        void is_cancelled_once_and_gives_the_same_answer_again() {
            fixture.given(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT), Orders.cancelled())
                    .when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, CUT_OFF))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.CANCELLED);
        }

        @Test
        void is_nobody_elses_to_cancel() {
            givenAccepted().when(new CancelFundPurchase(PURCHASE, BOB, Purchases.ACCEPTED_AT))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.UNKNOWN);
        }

        @Test
        void waits_for_its_quota_before_it_can_be_cancelled() {
            fixture.given(Orders.placed(LIMITED, DISCOUNT))
                    .when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, Purchases.ACCEPTED_AT))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.TOO_EARLY);
        }

        @Test
        void is_not_confirmed_after_it_was_cancelled() {
            desk.sells(EQUITY);
            fixture.given(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT), Orders.cancelled())
                    .when(new ConfirmFundPurchase(PURCHASE, Orders.NAV))
                    .expectNoEvents()
                    .expectResultMessagePayload(false);
        }

        @Test
        void is_not_cancelled_after_it_was_confirmed() {
            fixture.given(Orders.placed(EQUITY, WALLET), Orders.accepted(EQUITY, WALLET), Orders.confirmed("9706.62"))
                    .when(new CancelFundPurchase(PURCHASE, Purchases.ALICE, Purchases.ACCEPTED_AT))
                    .expectNoEvents()
                    .expectResultMessagePayload(Cancellation.TOO_LATE);
        }

        private TestExecutor<FundPurchaseOrder> givenAccepted() {
            return fixture.given(Orders.placed(EQUITY, DISCOUNT), Orders.accepted(EQUITY, DISCOUNT));
        }
    }
}
