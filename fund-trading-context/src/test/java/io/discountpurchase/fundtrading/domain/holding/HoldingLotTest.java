package io.discountpurchase.fundtrading.domain.holding;

import io.discountpurchase.fundtrading.domain.holding.HoldingCommand.GrowHolding;
import io.discountpurchase.fundtrading.domain.holding.HoldingEvent.HoldingGrown;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class HoldingLotTest {
    private static final LotId LOT = new LotId(Purchases.PURCHASE);
    private static final FundShares SHARES = FundShares.of("9837.46");
    private static final Money COST = Money.of("10000.00");

    private final FixtureConfiguration<HoldingLot> fixture = new AggregateTestFixture<>(HoldingLot.class);

    @Test
    void a_holding_grows_by_the_lot_of_a_confirmed_purchase() {
        fixture.givenNoPriorActivity()
                .when(new GrowHolding(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST))
                .expectEvents(new HoldingGrown(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST));
    }

    @Test
    void a_holding_grows_by_each_purchase_once() {
        fixture.given(new HoldingGrown(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST))
                .when(new GrowHolding(LOT, Purchases.ALICE, Funds.EQUITY, SHARES, COST))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }
}
