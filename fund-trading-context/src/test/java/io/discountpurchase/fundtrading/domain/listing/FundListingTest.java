package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ChangePurchaseLimits;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ChangeRiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.LiquidateFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ResumeFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.SuspendFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundLiquidated;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundListed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundResumed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundSuspended;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.PurchaseLimitsChanged;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.RiskLevelChanged;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

import static io.discountpurchase.fundtrading.mother.Funds.EQUITY;

class FundListingTest {
    private static final String WHY = "announced by the fund company";
    private static final PurchaseLimits LIMITS = limits("10.00", null, "1000.00");
    private static final FundTerms OPEN = new FundTerms(FundStatus.OPEN, RiskLevel.R3, LIMITS);
    private static final FundListed LISTED = new FundListed(EQUITY, OPEN);

    private final FixtureConfiguration<FundListing> fixture = new AggregateTestFixture<>(FundListing.class);

    @BeforeEach
    void list() {
        FundRegister register = code -> OPEN;
        fixture.registerInjectableResource(register);
    }

    @Test
    void the_first_change_writes_down_where_the_fund_stood() {
        fixture.givenNoPriorActivity()
                .when(new SuspendFund(EQUITY, WHY))
                .expectEvents(LISTED, new FundSuspended(EQUITY, WHY))
                .expectResultMessagePayload(ListingChange.CHANGED);
    }

    @Test
    void a_suspended_fund_is_resumed() {
        fixture.given(LISTED, new FundSuspended(EQUITY, WHY))
                .when(new ResumeFund(EQUITY, WHY))
                .expectEvents(new FundResumed(EQUITY, WHY))
                .expectResultMessagePayload(ListingChange.CHANGED);
    }

    @Test
    void limits_and_risk_change() {
        PurchaseLimits tighter = limits("100.00", "500.00", null);

        fixture.given(LISTED)
                .when(new ChangePurchaseLimits(EQUITY, tighter, WHY))
                .expectEvents(new PurchaseLimitsChanged(EQUITY, tighter, WHY));
        fixture.given(LISTED)
                .when(new ChangeRiskLevel(EQUITY, RiskLevel.R5, WHY))
                .expectEvents(new RiskLevelChanged(EQUITY, RiskLevel.R5, WHY));
    }

    static Stream<FundListingCommand> whatIsSoAlready() {
        return Stream.of(new ResumeFund(EQUITY, WHY), new ChangePurchaseLimits(EQUITY, LIMITS, WHY),
                new ChangeRiskLevel(EQUITY, RiskLevel.R3, WHY));
    }

    @ParameterizedTest
    @MethodSource("whatIsSoAlready")
    void what_is_so_already_is_no_change(FundListingCommand command) {
        fixture.given(LISTED).when(command).expectNoEvents().expectResultMessagePayload(ListingChange.UNCHANGED);
    }

    static Stream<PurchaseLimits> limitsNoOrderCouldSatisfy() {
        return Stream.of(limits("10.00", "9.99", null), limits("10.00", null, "9.99"));
    }

    @ParameterizedTest
    @MethodSource("limitsNoOrderCouldSatisfy")
    void limits_must_leave_room_for_an_order(PurchaseLimits limits) {
        fixture.given(LISTED)
                .when(new ChangePurchaseLimits(EQUITY, limits, WHY))
                .expectNoEvents()
                .expectResultMessagePayload(ListingChange.LIMITS_CONTRADICT);
    }

    static Stream<FundListingCommand> everything() {
        return Stream.of(new SuspendFund(EQUITY, WHY), new ResumeFund(EQUITY, WHY), new LiquidateFund(EQUITY, WHY),
                new ChangePurchaseLimits(EQUITY, limits("1.00", null, null), WHY),
                new ChangeRiskLevel(EQUITY, RiskLevel.R1, WHY));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_liquidated_fund_never_changes_again(FundListingCommand command) {
        fixture.given(LISTED, new FundLiquidated(EQUITY, WHY))
                .when(command)
                .expectNoEvents()
                .expectResultMessagePayload(ListingChange.LIQUIDATED);
    }

    private static PurchaseLimits limits(String minimum, @Nullable String single, @Nullable String daily) {
        return new PurchaseLimits(Money.of(minimum), single == null ? null : Money.of(single),
                daily == null ? null : Money.of(daily));
    }
}
