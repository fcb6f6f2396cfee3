package io.discountpurchase.fundtrading.domain.quota;

import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReleaseQuota;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReserveQuota;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaRefused;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReleased;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReserved;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SubscriptionQuotaTest {
    private static final QuotaKey QUOTA = new QuotaKey(Purchases.ALICE, Funds.EQUITY, Days.MONDAY);
    private static final Money LIMIT = Money.of("1000.00");
    private static final PurchaseId FIRST = Purchases.purchase(1);
    private static final PurchaseId SECOND = Purchases.purchase(2);

    private final FixtureConfiguration<SubscriptionQuota> fixture = new AggregateTestFixture<>(SubscriptionQuota.class);

    @Test
    void the_first_purchase_may_take_the_whole_limit() {
        fixture.givenNoPriorActivity()
                .when(reserve(FIRST, "1000.00"))
                .expectEvents(reserved(FIRST, "1000.00"));
    }

    @Test
    void the_last_fen_can_be_taken() {
        fixture.given(reserved(FIRST, "999.99"))
                .when(reserve(SECOND, "0.01"))
                .expectEvents(reserved(SECOND, "0.01"));
    }

    @Test
    void one_fen_more_than_is_left_is_refused_as_a_whole() {
        fixture.given(reserved(FIRST, "999.99"))
                .when(reserve(SECOND, "0.02"))
                .expectEvents(refused(SECOND, "0.02", "0.01"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_same_purchase_is_served_once() {
        fixture.given(reserved(FIRST, "600.00"))
                .when(reserve(FIRST, "600.00"))
                .expectNoEvents();
    }

    @Test
    void a_refusal_stands_even_when_quota_becomes_free() {
        fixture.given(reserved(FIRST, "1000.00"), refused(SECOND, "10.00", "0.00"), released(FIRST, "1000.00"))
                .when(reserve(SECOND, "10.00"))
                .expectNoEvents();
    }

    @Test
    void what_is_released_can_be_taken_by_another_purchase() {
        fixture.given(reserved(FIRST, "1000.00"), released(FIRST, "1000.00"))
                .when(reserve(SECOND, "1000.00"))
                .expectEvents(reserved(SECOND, "1000.00"));
    }

    @Test
    void a_reservation_is_released_with_its_own_amount() {
        fixture.given(reserved(FIRST, "600.00"), reserved(SECOND, "400.00"))
                .when(new ReleaseQuota(QUOTA, SECOND))
                .expectEvents(released(SECOND, "400.00"));
    }

    @Test
    void a_reservation_is_released_once() {
        fixture.given(reserved(FIRST, "600.00"), released(FIRST, "600.00"))
                .when(new ReleaseQuota(QUOTA, FIRST))
                .expectNoEvents();
    }

    @Test
    void what_was_never_reserved_is_not_released() {
        fixture.givenNoPriorActivity()
                .when(new ReleaseQuota(QUOTA, FIRST))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_limit_lowered_below_what_is_used_takes_no_more() {
        fixture.given(reserved(FIRST, "600.00"))
                .when(new ReserveQuota(QUOTA, SECOND, Money.of("0.01"), Money.of("500.00")))
                .expectEvents(refused(SECOND, "0.01", "-100.00"));
    }

    private static ReserveQuota reserve(PurchaseId purchase, String amount) {
        return new ReserveQuota(QUOTA, purchase, Money.of(amount), LIMIT);
    }

    private static QuotaReserved reserved(PurchaseId purchase, String amount) {
        return new QuotaReserved(QUOTA, purchase, Money.of(amount), LIMIT);
    }

    private static QuotaRefused refused(PurchaseId purchase, String amount, String left) {
        return new QuotaRefused(QUOTA, purchase, Money.of(amount), Money.of(left));
    }

    private static QuotaReleased released(PurchaseId purchase, String amount) {
        return new QuotaReleased(QUOTA, purchase, Money.of(amount));
    }
}
