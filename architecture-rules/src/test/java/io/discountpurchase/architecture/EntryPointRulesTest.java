package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class EntryPointRulesTest {
    private static final String MODEL = Fixtures.MODEL + ".wallet";
    private static final String WRONG = Fixtures.project("entrypoints") + ".wallet";

    @Test
    void rule12EntryPointsAreNotPublic() {
        assertThatRule(EntryPointRules.areNotPublic(MODEL)).holdsForTheModel();
        assertThatRule(EntryPointRules.areNotPublic(WRONG)).isBrokenIn(WRONG, "WalletController> has modifier PUBLIC");
    }

    @Test
    void rule12EntryPointsTouchNoState() {
        assertThatRule(EntryPointRules.touchNoState(MODEL)).holdsForTheModel();
        assertThatRule(EntryPointRules.touchNoState(WRONG)).isBrokenIn(WRONG,
                "WalletController.<init> … parameter of type … Repository",
                "WalletController.<init> … type argument depending on … Repository",
                "WalletController.<init> … type argument depending on … domain.Wallet",
                "WalletController.wallets> has type … Repository",
                "WalletController.wallets> … type argument … Wallet",
                "WalletController.release( … calls method … Repository.load",
                "WalletController.release( … references method … Wallet.release",
                "FundEventsListener.<init> … parameter of type … JdbcTemplate",
                "FundEventsListener.jdbc> has type … JdbcTemplate",
                "FundEventsListener.onMessage( … calls method … JdbcTemplate.update");
    }
}
