package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.Fixtures.walletOf;
import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class DomainRulesTest {
    private static final BoundedContext MODEL = walletOf("model");

    @Test
    void rule3TheModelUsesNoTechnologyNoContractAndNoOtherLayer() {
        BoundedContext wrong = walletOf("domaindependencies");
        assertThatRule(DomainRules.dependsOnItsOwnLanguageOnly(MODEL)).holdsForTheModel();
        assertThatRule(DomainRules.dependsOnItsOwnLanguageOnly(wrong)).isBrokenIn(wrong.root(),
                "save … parameter of type … JdbcTemplate", "save … calls method … JdbcTemplate.update",
                "backup … parameter of type … Path", "backup … calls method … Path.isAbsolute",
                "publish … calls constructor … PurchaseFundedIntegrationEvent",
                "show … calls constructor … WalletResponse",
                "send … parameter of type … CommandGateway", "send … calls method … CommandGateway.sendAndWait");
    }

    @Test
    void rule6CommandsAndEventsLieInTheirSealedInterface() {
        BoundedContext wrong = walletOf("nestedmessages");
        assertThatRule(DomainRules.messagesAreRecordsInTheirSealedInterface(MODEL)).holdsForTheModel();
        assertThatRule(DomainRules.messagesAreRecordsInTheirSealedInterface(wrong)).isBrokenIn(wrong.root(),
                "WalletCommand> is not sealed",
                "WalletEvent$Held> must be a record nested in WalletEvent",
                "PaymentCaptured> must be a record nested in PaymentEvent");
    }

    @Test
    void rule6AggregatesHandleNothingElse() {
        BoundedContext wrong = walletOf("nestedmessages");
        assertThatRule(DomainRules.handlersTakeMessagesOfASealedInterface(MODEL)).holdsForTheModel();
        assertThatRule(DomainRules.handlersTakeMessagesOfASealedInterface(wrong)).isBrokenIn(wrong.root(),
                "ReleaseHold)> must take a record nested in the sealed …Command or …Event",
                "WalletCommand$Hold)> must take", "PaymentCaptured)> must take");
    }

    @Test
    void rule7OnlyAggregatesApplyEventsEvenByReference() {
        BoundedContext wrong = walletOf("aggregates");
        assertThatRule(DomainRules.onlyAggregatesApplyEvents(MODEL)).holdsForTheModel();
        assertThatRule(DomainRules.onlyAggregatesApplyEvents(wrong)).isBrokenIn(wrong.root(),
                "HoldingRules.hold( … calls method … AggregateLifecycle.apply",
                "HoldingRules.holdAll( … references method … AggregateLifecycle.apply");
    }

    @Test
    void rule7NoAggregateHoldsAnotherEvenInAList() {
        BoundedContext wrong = walletOf("aggregates");
        assertThatRule(DomainRules.noAggregateHoldsAnother(MODEL)).holdsForTheModel();
        assertThatRule(DomainRules.noAggregateHoldsAnother(wrong))
                .isBrokenIn(wrong.root(), "Wallet.payments> holds … Payment");
    }

    @Test
    void rule8TheModelAsksNoClockThrowsNoDiceAndWritesNoLog() {
        BoundedContext wrong = walletOf("puredomain");
        assertThatRule(DomainRules.knowsNoClockDiceOrLog(MODEL)).holdsForTheModel();
        assertThatRule(DomainRules.knowsNoClockDiceOrLog(wrong)).isBrokenIn(wrong.root(),
                "heldAt … Instant.now()", "heldOn … parameter of type … Clock", "heldOn … LocalDate.now(",
                "newHold … UUID.randomUUID()", "bonus … parameter of type … Random", "bonus … Random.nextInt()",
                "discount … Math.random()", "age … System.currentTimeMillis()", "tell … parameter of type … Logger",
                "tell … Logger.info(");
    }
}
