package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class ContractRulesTest {
    private static final String WRONG = Fixtures.project("contracts");

    @Test
    void rule5ContractsAreVersionedRecordsOfSimpleTypes() {
        assertThatRule(ContractRules.contractsAreVersionedRecordsOfSimpleTypes(Fixtures.MODEL + ".sharedkernel"))
                .holdsForTheModel();
        assertThatRule(ContractRules.contractsAreVersionedRecordsOfSimpleTypes(WRONG + ".sharedkernel")).isBrokenIn(
                WRONG,
                "PurchaseFunded> does not have simple name ending with 'IntegrationEvent'",
                "PurchaseRefusedIntegrationEvent> is no record",
                "PurchaseConfirmedIntegrationEvent.confirmedAt> is of type java.time.Instant",
                "PurchaseConfirmedIntegrationEvent.shares> is of type java.util.List<java.math.BigDecimal>",
                "PurchaseConfirmedIntegrationEvent.days> is of type java.lang.Integer",
                "PurchaseAcceptedIntegrationEvent> must have a constant VERSION and a component version");
    }

    @Test
    void rule5ContractsEndAtTheTranslators() {
        assertThatRule(ContractRules.contractsStayInIntegration(Fixtures.walletOf("model"))).holdsForTheModel();
        assertThatRule(ContractRules.contractsStayInIntegration(Fixtures.walletOf("contracts"))).isBrokenIn(WRONG,
                "Wallet.fund() … return type … PurchaseFunded", "Wallet.fund() … calls constructor … PurchaseFunded");
    }

    @Test
    void rule5TheEdgeDoesNotKnowContracts() {
        assertThatRule(ContractRules.usesNoContracts(Fixtures.MODEL + ".webui", Fixtures.MODEL + ".sharedkernel"))
                .holdsForTheModel();
        assertThatRule(ContractRules.usesNoContracts(WRONG + ".webui", WRONG + ".sharedkernel"))
                .isBrokenIn(WRONG, "Funding.fund() … calls constructor … PurchaseFunded");
    }
}
