package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.AuthorisePayment;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.CapturePayment;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.VoidPayment;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentAuthorised;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentCaptured;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentVoided;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static final PaymentId PAYMENT = PaymentId
            .forPurchase(PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001"));
    private static final InvestorId ALICE = InvestorId.of("alice");
    private static final Money AMOUNT = Money.of("10000.00");
    private static final PaymentAuthorised AUTHORISED = new PaymentAuthorised(PAYMENT, ALICE, AMOUNT);
    private static final PaymentCaptured CAPTURED = new PaymentCaptured(PAYMENT, ALICE, AMOUNT);
    private static final PaymentVoided VOIDED = new PaymentVoided(PAYMENT, ALICE, AMOUNT);

    private final AggregateTestFixture<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void is_authorised_once() {
        payment.given(AUTHORISED)
                .when(new AuthorisePayment(PAYMENT, ALICE, AMOUNT))
                .expectResultMessagePayload(PaymentStage.AUTHORISED)
                .expectNoEvents();
    }

    @Test
    void is_captured_once() {
        payment.given(AUTHORISED)
                .when(new CapturePayment(PAYMENT))
                .expectResultMessagePayload(PaymentStage.CAPTURED)
                .expectEvents(CAPTURED);
    }

    @Test
    void once_captured_it_cannot_be_voided() {
        payment.given(AUTHORISED, CAPTURED)
                .when(new VoidPayment(PAYMENT, ALICE, AMOUNT))
                .expectResultMessagePayload(PaymentStage.CAPTURED)
                .expectNoEvents();
    }

    @Test
    void once_voided_it_cannot_be_captured() {
        payment.given(AUTHORISED, VOIDED)
                .when(new CapturePayment(PAYMENT))
                .expectResultMessagePayload(PaymentStage.VOIDED)
                .expectNoEvents();
    }

    @Test
    void voided_before_it_was_known_it_is_never_authorised() {
        payment.givenNoPriorActivity().when(new VoidPayment(PAYMENT, ALICE, AMOUNT)).expectEvents(VOIDED);
    }

    @Test
    void an_authorisation_after_the_void_is_told_so() {
        payment.given(VOIDED)
                .when(new AuthorisePayment(PAYMENT, ALICE, AMOUNT))
                .expectResultMessagePayload(PaymentStage.VOIDED)
                .expectNoEvents();
    }
}
