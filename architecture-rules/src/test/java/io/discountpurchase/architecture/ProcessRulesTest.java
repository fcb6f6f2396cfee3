package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.Fixtures.walletOf;
import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class ProcessRulesTest {
    private static final BoundedContext MODEL = walletOf("model");

    @Test
    void rule9CommandsComeFromThreePlacesOnly() {
        BoundedContext wrong = walletOf("commandgateway");
        assertThatRule(ProcessRules.commandsComeFromTheEdgesAndProcesses(MODEL)).holdsForTheModel();
        assertThatRule(ProcessRules.commandsComeFromTheEdgesAndProcesses(wrong)).isBrokenIn(wrong.root(),
                "PurchaseTranslator.translate( … parameter of type … CommandGateway",
                "PurchaseTranslator.translate( … calls method … sendAndWait");
    }

    @Test
    void rule10AProcessSaysWhenAndThen() {
        BoundedContext wrong = walletOf("reactions");
        assertThatRule(ProcessRules.processesSayWhenAndThen(MODEL)).holdsForTheModel();
        assertThatRule(ProcessRules.processesSayWhenAndThen(wrong)).isBrokenIn(wrong.root(),
                "PurchaseEventHandler> is not named When…Then…",
                "PurchaseEventHandler> has no @ProcessingGroup",
                "PurchaseEventHandler> is not marked @DisallowReplay",
                "PurchaseProcess> is a saga but is not named …Saga");
    }

    @Test
    void rule10NothingReactsOutsideOfProcess() {
        BoundedContext wrong = walletOf("reactions");
        assertThatRule(ProcessRules.reactionsStandInProcess(MODEL)).holdsForTheModel();
        assertThatRule(ProcessRules.reactionsStandInProcess(wrong)).isBrokenIn(wrong.root(), "StartUp> handles events");
    }

    @Test
    void rule11AReadModelSendsNoCommands() {
        BoundedContext wrong = walletOf("projections");
        assertThatRule(ProcessRules.readModelsSendNoCommands(MODEL)).holdsForTheModel();
        assertThatRule(ProcessRules.readModelsSendNoCommands(wrong)).isBrokenIn(wrong.root(),
                "BalanceProjection.<init> … parameter of type … CommandGateway",
                "BalanceProjection.commands> has type … CommandGateway",
                "BalanceProjection.on( … calls method … sendAndWait");
    }

    @Test
    void rule11AProjectionCanBeReset() {
        BoundedContext wrong = walletOf("projections");
        assertThatRule(ProcessRules.projectionsCanBeReset(MODEL)).holdsForTheModel();
        assertThatRule(ProcessRules.projectionsCanBeReset(wrong))
                .isBrokenIn(wrong.root(), "BalanceProjection> has no @ResetHandler");
    }
}
