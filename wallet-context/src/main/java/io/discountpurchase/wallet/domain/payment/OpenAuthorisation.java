package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;

/** An authorisation that the bank holds and nobody has captured or voided. */
public record OpenAuthorisation(PaymentId paymentId, InvestorId investorId, Money amount) {}
