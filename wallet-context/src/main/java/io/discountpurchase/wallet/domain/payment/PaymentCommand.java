package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface PaymentCommand {
    PaymentId paymentId();

    /** The bank has authorised the payment. */
    record AuthorisePayment(@TargetAggregateIdentifier PaymentId paymentId, InvestorId investorId, Money amount)
            implements
                PaymentCommand {}

    record CapturePayment(@TargetAggregateIdentifier PaymentId paymentId) implements PaymentCommand {}

    record VoidPayment(@TargetAggregateIdentifier PaymentId paymentId, InvestorId investorId, Money amount)
            implements
                PaymentCommand {}
}
