package io.discountpurchase.wallet.domain.payment;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The investor's bank. Every call is idempotent by the id it is given, and commits on its own. */
public interface Bank {
    /** What the bank says to an authorisation. */
    enum Authorisation { AUTHORISED, INSUFFICIENT_BALANCE, VOIDED_BEFORE }

    Money balanceOf(InvestorId investorId);

    /** Takes the amount off the card, for the time being. */
    Authorisation authorise(PaymentId paymentId, InvestorId investorId, Money amount);

    /** Takes an authorised amount for good. */
    void capture(PaymentId paymentId);

    /** Gives an authorised amount back; an authorisation that comes later is refused. */
    void voidAuthorisation(PaymentId paymentId, InvestorId investorId);

    /** Pays money from the wallet out to the card. */
    void payOut(UUID transferId, InvestorId investorId, Money amount);

    /** Pays the fund company what the shares of a wallet have earned with a trading day. */
    void payIncome(InvestorId investorId, LocalDate tradeDate, Money amount);

    /** Pays the fund company what redeemed shares have brought above what had been paid for them. */
    void payGain(RedemptionId redemptionId, Money amount);

    /** Pays the fund company the bonus that a top-up has earned. */
    void payBonus(UUID topUpId, Money amount);

    /** Authorised before the given time, and neither captured nor voided since. */
    List<OpenAuthorisation> openSince(Instant before);
}
