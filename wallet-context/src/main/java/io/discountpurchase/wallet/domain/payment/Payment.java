package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.AuthorisePayment;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.CapturePayment;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.VoidPayment;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentAuthorised;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentCaptured;
import io.discountpurchase.wallet.domain.payment.PaymentEvent.PaymentVoided;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * A payment from the bank card is authorised, and then either captured, because the wallet has bought its fund, or voided,
 * because it will not. Whichever is decided first stands; the bank is told afterwards. A payment can be voided before it
 * was ever authorised: it never will be then.
 */
@Aggregate
class Payment {
    @AggregateIdentifier
    private PaymentId paymentId;
    private InvestorId investorId;
    private Money amount;
    private PaymentStage stage;

    @SuppressWarnings("NullAway.Init") // Axon fills it from the first event
    Payment() {}

    /** @return where the payment stands now: not authorised if it was voided before */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PaymentStage handle(AuthorisePayment command) {
        if (stage == null) {
            apply(new PaymentAuthorised(command.paymentId(), command.investorId(), command.amount()));
        }
        return stage;
    }

    @CommandHandler
    PaymentStage handle(CapturePayment command) {
        if (stage == PaymentStage.AUTHORISED) {
            apply(new PaymentCaptured(paymentId, investorId, amount));
        }
        return stage;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    PaymentStage handle(VoidPayment command) {
        if (stage == null || stage == PaymentStage.AUTHORISED) {
            apply(new PaymentVoided(command.paymentId(), command.investorId(), command.amount()));
        }
        return stage;
    }

    @EventSourcingHandler
    void evolve(PaymentEvent event) {
        switch (event) {
            case PaymentAuthorised authorised -> {
                paymentId = authorised.paymentId();
                investorId = authorised.investorId();
                amount = authorised.amount();
                stage = PaymentStage.AUTHORISED;
            }
            case PaymentCaptured captured -> stage = PaymentStage.CAPTURED;
            case PaymentVoided voided -> {
                paymentId = voided.paymentId();
                stage = PaymentStage.VOIDED;
            }
        }
    }
}
