package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class FlatContextRulesTest {
    private static final BoundedContext MODEL = BoundedContext.of(Fixtures.MODEL + ".companion");
    private static final String PROJECT = Fixtures.project("flatness");
    private static final BoundedContext WRONG = BoundedContext.of(PROJECT + ".companion");

    @Test
    void rule3AFlatContextDecidesNothing() {
        assertThatRule(FlatContextRules.decidesNothing(MODEL)).holdsForTheModel();
        assertThatRule(FlatContextRules.decidesNothing(WRONG)).isBrokenIn(WRONG.root(),
                "Campaign> does reside in any package", "domain.package-info> does reside in any package",
                "Notices.reward( … parameter of type … CommandGateway", "Notices.reward( … calls method … sendAndWait");
    }

    @Test
    void rule5ContractsEndAtTheHandlers() {
        assertThatRule(FlatContextRules.contractsStayWithTheHandlers(MODEL, Fixtures.MODEL + ".transactioncentre"))
                .holdsForTheModel();
        assertThatRule(FlatContextRules.contractsStayWithTheHandlers(WRONG, PROJECT + ".transactioncentre")).isBrokenIn(
                WRONG.root(), "Notices.about( … parameter of type … PurchaseFundedIntegrationEvent",
                "Notices.about( … calls method … purchaseId()");
    }
}
