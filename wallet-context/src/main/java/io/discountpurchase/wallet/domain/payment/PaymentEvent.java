package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;

public sealed interface PaymentEvent {
    PaymentId paymentId();

    record PaymentAuthorised(PaymentId paymentId, InvestorId investorId, Money amount) implements PaymentEvent {}

    record PaymentCaptured(PaymentId paymentId, InvestorId investorId, Money amount) implements PaymentEvent {}

    record PaymentVoided(PaymentId paymentId, InvestorId investorId, Money amount) implements PaymentEvent {}
}
