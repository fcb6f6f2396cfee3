package io.discountpurchase.architecture;

import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.RuleAssert.assertThatRule;

class PackageRulesTest {

    @Test
    void rule13FindsCyclesAcrossDepths() {
        String wrong = Fixtures.project("cycles");
        assertThatRule(PackageRules.freeOfCycles(Fixtures.MODEL)).holdsForTheModel();
        assertThatRule(PackageRules.freeOfCycles(wrong)).isBrokenIn(wrong, "Cycle detected … api.view … wallet");
    }

    @Test
    void rule14FindsPackagesThatAreNotMarkedOrNotEvenDescribed() {
        String wrong = Fixtures.project("nullmarked");
        assertThatRule(PackageRules.nullMarked(Fixtures.MODEL)).holdsForTheModel();
        assertThatRule(PackageRules.nullMarked(wrong)).isBrokenIn(wrong,
                wrong + ".undescribed is not @NullMarked", wrong + ".unmarked is not @NullMarked");
    }
}
