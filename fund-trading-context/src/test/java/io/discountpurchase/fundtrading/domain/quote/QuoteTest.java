package io.discountpurchase.fundtrading.domain.quote;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.PurchaseFee;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteTest {
    private static final Instant NOW = Purchases.ACCEPTED_AT;

    @Test
    void shows_what_the_discount_saves() {
        Quote quote = quoteFor(Funds.equityFund(), "10000.00");

        assertThat(quote.normalFee()).isEqualTo(Money.of("147.78"));
        assertThat(quote.fee()).isEqualTo(new PurchaseFee(Money.of("9985.02"), Money.of("14.98")));
        assertThat(quote.saved()).isEqualTo(Money.of("132.80"));
    }

    @Test
    void saves_nothing_on_a_fixed_fee() {
        assertThat(quoteFor(Funds.fundAtDiscount("0.00"), "5000000.00").saved()).isEqualTo(Money.ZERO);
    }

    @Test
    void holds_for_sixty_seconds() {
        Quote quote = quoteFor(Funds.equityFund(), "10000.00");

        assertThat(quote.hasExpired(NOW.plusMillis(59_999))).isFalse();
        assertThat(quote.hasExpired(NOW.plusMillis(60_000))).isTrue();
    }

    @Test
    void is_for_one_amount_of_one_fund() {
        Quote quote = quoteFor(Funds.equityFund(), "10000.00");

        assertThat(quote.isFor(Funds.EQUITY, Money.of("10000.00"))).isTrue();
        assertThat(quote.isFor(Funds.EQUITY, Money.of("10000.01"))).isFalse();
        assertThat(quote.isFor(FundCode.of("270048"), Money.of("10000.00"))).isFalse();
    }

    private static Quote quoteFor(Fund fund, String amount) {
        return Quote.of(Purchases.QUOTE, Purchases.ALICE, fund, Money.of(amount),
                new TradeDates(Days.FRIDAY, Days.MONDAY), NOW, null);
    }
}
