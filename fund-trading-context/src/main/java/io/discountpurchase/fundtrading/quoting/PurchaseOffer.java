package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.quote.Quote;
import io.discountpurchase.sharedkernel.money.FundShares;

/** What an investor who asks for a purchase is told. */
public sealed interface PurchaseOffer {

    /** A price, to be agreed to in time. */
    record Quoted(Quote quote, FundShares estimatedShares) implements PurchaseOffer {}

    /** The purchase may be placed as it is. */
    record Approved(Fund fund, TradeDates dates) implements PurchaseOffer {}

    /** The quote was for this purchase, but it is too old. */
    record Expired() implements PurchaseOffer {}

    /** The risk is above the investor's level: not without a warning and an explicit confirmation. */
    record Unconfirmed() implements PurchaseOffer {}

    record Declined(Refusal reason) implements PurchaseOffer {}
}
