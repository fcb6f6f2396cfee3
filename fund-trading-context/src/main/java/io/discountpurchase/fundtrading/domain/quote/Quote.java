package io.discountpurchase.fundtrading.domain.quote;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.FeeTerms;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseFee;
import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * A price shown to one investor for one amount of one fund. Agreed to in time, its fee terms hold for the order, even if the
 * fund has changed its discount since; its shares are an estimate, because the price of day T is not known yet.
 *
 * @param normalFee what the manual route would cost
 * @param fee what the one-click purchase costs, and what is left to buy shares
 * @param confirmedRisk the risk above the own level that the investor was warned of and has confirmed, if any
 */
public record Quote(
        QuoteId quoteId,
        InvestorId investorId,
        FundCode fundCode,
        Money amount,
        FeeTerms terms,
        Money normalFee,
        PurchaseFee fee,
        TradeDates dates,
        Instant expiresAt,
        @Nullable RiskLevel confirmedRisk) {

    public static final Duration VALIDITY = Duration.ofSeconds(60);

    public static Quote of(
            QuoteId quoteId,
            InvestorId investorId,
            Fund fund,
            Money amount,
            TradeDates dates,
            Instant now,
            @Nullable RiskLevel confirmedRisk) {
        FeeTerms terms = fund.termsFor(amount, PurchaseRoute.DISCOUNT);
        Money normalFee = fund.termsFor(amount, PurchaseRoute.WALLET).on(amount).fee();
        return new Quote(quoteId, investorId, fund.code(), amount, terms, normalFee, terms.on(amount), dates,
                now.plus(VALIDITY), confirmedRisk);
    }

    public Money saved() {
        return normalFee.minus(fee.fee());
    }

    public boolean isFor(FundCode fund, Money wanted) {
        return fundCode.equals(fund) && amount.equals(wanted);
    }

    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
