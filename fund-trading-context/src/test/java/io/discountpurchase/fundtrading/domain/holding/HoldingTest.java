package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final HoldingKey HOLDING = new HoldingKey(Purchases.ALICE, Funds.EQUITY);
    private static final FundShares SHARES = FundShares.of("9837.46");
    private static final Money COST = Money.of("10000.00");

    private final FixtureConfiguration<Holding> fixture = new AggregateTestFixture<>(Holding.class);

    @Test
    void begins_with_the_first_confirmed_purchase() {
        fixture.givenNoPriorActivity()
                .when(new GrowHolding(HOLDING, Purchases.purchase(1), SHARES, COST))
                .expectEvents(grownBy(Purchases.purchase(1)));
    }

    @Test
    void grows_with_the_next() {
        fixture.given(grownBy(Purchases.purchase(1)))
                .when(new GrowHolding(HOLDING, Purchases.purchase(2), SHARES, COST))
                .expectEvents(grownBy(Purchases.purchase(2)));
    }

    @Test
    void grows_by_each_purchase_once() {
        fixture.given(grownBy(Purchases.purchase(1)), grownBy(Purchases.purchase(2)))
                .when(new GrowHolding(HOLDING, Purchases.purchase(1), SHARES, COST))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static HoldingGrown grownBy(PurchaseId purchase) {
        return new HoldingGrown(HOLDING, purchase, SHARES, COST);
    }
}
