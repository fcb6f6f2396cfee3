package io.discountpurchase.wallet.domain.purchase;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.FailPurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.HandToOperator;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.PlacePurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecallPurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordAcceptance;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordCancellation;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordConfirmation;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordConfirmationFailure;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.RecordRefusal;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseAccepted;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseCancelled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmationFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseHandedToOperator;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchasePlaced;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRecalled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRefused;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseTakenFromOperator;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;

class DiscountPurchaseTest {
    private static final PurchaseId ID = PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001");
    private static final InvestorId ALICE = InvestorId.of("alice");
    private static final FundCode FUND = FundCode.of("110011");
    private static final Money AMOUNT = Money.of("10000.00");
    private static final LocalDate T = LocalDate.of(2026, 11, 20);
    private static final LocalDate T_PLUS_1 = LocalDate.of(2026, 11, 23);
    private static final Instant ACCEPTED_AT = Instant.parse("2026-11-20T06:59:59.999Z");
    private static final FundShares SHARES = FundShares.of("9837.46");

    private static final PlacePurchase PLACE = new PlacePurchase(ID, ALICE, PurchaseRoute.DISCOUNT, FUND, AMOUNT, null,
            T,
            T_PLUS_1, ACCEPTED_AT);
    private static final PurchasePlaced PLACED = new PurchasePlaced(ID, ALICE, PurchaseRoute.DISCOUNT, FUND, AMOUNT,
            null,
            T, T_PLUS_1, ACCEPTED_AT);
    private static final PurchaseFailed FAILED = new PurchaseFailed(ID, ALICE, PurchaseRoute.DISCOUNT, AMOUNT,
            "ABOVE_DAILY_LIMIT");
    private static final PurchaseAccepted ACCEPTED = new PurchaseAccepted(ID, ALICE, T, T_PLUS_1);
    private static final PurchaseRefused REFUSED = new PurchaseRefused(ID, ALICE, "FUND_SUSPENDED");
    private static final PurchaseConfirmed CONFIRMED = new PurchaseConfirmed(ID, ALICE, SHARES);

    private static final PurchaseHandedToOperator HANDED_OVER = new PurchaseHandedToOperator(ID, ALICE);
    private static final PurchaseTakenFromOperator TAKEN = new PurchaseTakenFromOperator(ID, ALICE);

    private final AggregateTestFixture<DiscountPurchase> purchase = new AggregateTestFixture<>(DiscountPurchase.class);

    @Test
    void is_placed_once() {
        purchase.givenNoPriorActivity()
                .when(PLACE)
                .expectResultMessagePayload(new Placement(null))
                .expectEvents(PLACED);
    }

    @Test
    void placed_again_it_tells_why_it_failed() {
        purchase.given(PLACED, FAILED)
                .when(PLACE)
                .expectResultMessagePayload(new Placement("ABOVE_DAILY_LIMIT"))
                .expectNoEvents();
    }

    @Test
    void fails_when_its_main_transaction_does_not_come_about() {
        purchase.given(PLACED).when(new FailPurchase(ID, "ABOVE_DAILY_LIMIT")).expectEvents(FAILED);
    }

    @Test
    void once_accepted_it_cannot_fail_or_be_refused() {
        purchase.given(PLACED, ACCEPTED).when(new FailPurchase(ID, "INTERRUPTED")).expectNoEvents();
        purchase.given(PLACED, ACCEPTED).when(new RecordRefusal(ID, "FUND_SUSPENDED")).expectNoEvents();
    }

    @Test
    void an_acceptance_that_comes_twice_or_after_a_refusal_changes_nothing() {
        purchase.given(PLACED, ACCEPTED).when(new RecordAcceptance(ID, T, T_PLUS_1)).expectNoEvents();
        purchase.given(PLACED, REFUSED).when(new RecordAcceptance(ID, T, T_PLUS_1)).expectNoEvents();
    }

    @Test
    void is_confirmed_after_it_was_accepted() {
        purchase.given(PLACED, ACCEPTED).when(new RecordConfirmation(ID, SHARES)).expectEvents(CONFIRMED);
    }

    @Test
    void a_confirmation_that_overtook_the_acceptance_stands_and_the_acceptance_changes_nothing() {
        purchase.given(PLACED).when(new RecordConfirmation(ID, SHARES)).expectEvents(CONFIRMED);
        purchase.given(PLACED, CONFIRMED).when(new RecordAcceptance(ID, T, T_PLUS_1)).expectNoEvents();
    }

    @Test
    void is_handed_to_an_operator_once() {
        purchase.given(PLACED).when(new HandToOperator(ID)).expectEvents(HANDED_OVER);
        purchase.given(PLACED, HANDED_OVER).when(new HandToOperator(ID)).expectNoEvents();
    }

    @Test
    void once_answered_or_failed_it_needs_no_operator() {
        purchase.given(PLACED, ACCEPTED).when(new HandToOperator(ID)).expectNoEvents();
        purchase.given(PLACED, REFUSED).when(new HandToOperator(ID)).expectNoEvents();
        purchase.given(PLACED, CONFIRMED).when(new HandToOperator(ID)).expectNoEvents();
        purchase.given(PLACED, FAILED).when(new HandToOperator(ID)).expectNoEvents();
    }

    @Test
    void every_answer_is_taken_from_an_operators_hands() {
        purchase.given(PLACED, HANDED_OVER).when(new RecordAcceptance(ID, T, T_PLUS_1)).expectEvents(ACCEPTED, TAKEN);
        purchase.given(PLACED, HANDED_OVER).when(new RecordRefusal(ID, "FUND_SUSPENDED")).expectEvents(REFUSED, TAKEN);
        purchase.given(PLACED, HANDED_OVER).when(new RecordConfirmation(ID, SHARES)).expectEvents(CONFIRMED, TAKEN);
    }

    @Test
    void is_taken_from_an_operators_hands_once() {
        purchase.given(PLACED, HANDED_OVER, ACCEPTED, TAKEN)
                .when(new RecordConfirmation(ID, SHARES))
                .expectEvents(CONFIRMED);
    }

    @Test
    void in_an_operators_hands_it_cannot_fail_because_it_is_funded() {
        purchase.given(PLACED, HANDED_OVER).when(new FailPurchase(ID, "INTERRUPTED")).expectNoEvents();
    }

    @Test
    void the_first_answer_after_the_hand_over_stands() {
        purchase.given(PLACED, HANDED_OVER, ACCEPTED).when(new RecordRefusal(ID, "FUND_SUSPENDED")).expectNoEvents();
        purchase.given(PLACED, HANDED_OVER, REFUSED).when(new RecordAcceptance(ID, T, T_PLUS_1)).expectNoEvents();
    }

    @Test
    void is_recalled_once_and_only_while_it_is_unanswered() {
        PurchaseRecalled recalled = new PurchaseRecalled(ID, ALICE, FUND, AMOUNT);
        purchase.given(PLACED, HANDED_OVER)
                .when(new RecallPurchase(ID))
                .expectEvents(recalled)
                .expectResultMessagePayload(true);
        purchase.given(PLACED, recalled).when(new RecallPurchase(ID)).expectNoEvents().expectResultMessagePayload(true);
        purchase.given(PLACED, ACCEPTED)
                .when(new RecallPurchase(ID))
                .expectNoEvents()
                .expectResultMessagePayload(false);
    }

    @Test
    void a_recall_does_not_decide_how_it_ends() {
        PurchaseRecalled recalled = new PurchaseRecalled(ID, ALICE, FUND, AMOUNT);
        purchase.given(PLACED, recalled).when(new RecordAcceptance(ID, T, T_PLUS_1)).expectEvents(ACCEPTED);
        purchase.given(PLACED, recalled).when(new RecordRefusal(ID, "FUND_SUSPENDED")).expectEvents(REFUSED);
    }

    @Test
    void an_accepted_purchase_that_comes_to_nothing_ends_once() {
        PurchaseCancelled cancelled = new PurchaseCancelled(ID, ALICE, AMOUNT);
        PurchaseConfirmationFailed failed = new PurchaseConfirmationFailed(ID, ALICE, AMOUNT, "FUND_LIQUIDATED");
        purchase.given(PLACED, ACCEPTED).when(new RecordCancellation(ID)).expectEvents(cancelled);
        purchase.given(PLACED, ACCEPTED)
                .when(new RecordConfirmationFailure(ID, "FUND_LIQUIDATED"))
                .expectEvents(failed);
        purchase.given(PLACED, ACCEPTED, cancelled).when(new RecordConfirmation(ID, SHARES)).expectNoEvents();
        purchase.given(PLACED, ACCEPTED, CONFIRMED).when(new RecordCancellation(ID)).expectNoEvents();
    }
}
