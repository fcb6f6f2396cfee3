package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static io.discountpurchase.architecture.RuleAssert.assertThatRule;
import static org.assertj.core.api.Assertions.assertThat;

class ModuleRulesTest {

    @Test
    void rule1AContextUsesNoOtherContext() {
        String wrong = Fixtures.project("contextdependencies");
        assertThatRule(usesKernelAndCentreOnly(Fixtures.MODEL)).holdsForTheModel();
        assertThatRule(usesKernelAndCentreOnly(wrong))
                .isBrokenIn(wrong, "WalletApplication.neighbour … parameter of type … Fund",
                        "calls method … Fund.code()");
    }

    @Test
    void rule1OnlyTheAssemblyUsesApplications() {
        String wrong = Fixtures.project("contextdependencies");
        assertThatRule(ModuleRules.applicationsAreIndependent(Fixtures.MODEL, Fixtures.MODEL + ".allinone"))
                .holdsForTheModel();
        assertThatRule(ModuleRules.applicationsAreIndependent(wrong, wrong + ".allinone")).isBrokenIn(wrong,
                "WalletApplication.neighbour … parameter of type … Fund",
                "WalletApplication … calls method … Fund.code()",
                "FundTradingApplication.assembly … calls constructor … AllInOne",
                "WalletPage.wallet … calls constructor … WalletApplication");
    }

    @Test
    void rule1AProjectWithoutApplicationsIsNotWhatTheRuleWasAskedFor() {
        String wrong = Fixtures.project("contextmap");
        assertThatRule(ModuleRules.applicationsAreIndependent(wrong, wrong + ".allinone"))
                .isBrokenIn(wrong, "No application found");
    }

    @Test
    void rule2TheKernelUsesNoFramework() {
        String wrong = Fixtures.project("kerneldependencies");
        assertThatRule(ModuleRules.kernelIsPlainJava(Fixtures.MODEL + ".sharedkernel")).holdsForTheModel();
        assertThatRule(ModuleRules.kernelIsPlainJava(wrong + ".sharedkernel"))
                .isBrokenIn(wrong, "Prices … annotated with … Component");
    }

    @Test
    void rule16CodeGoesAlongTheArrowsOfTheMap() {
        String wrong = Fixtures.project("contextmap");
        assertThatRule(ModuleRules.adheresTo(Fixtures.MODEL, Fixtures.CONTEXT_MAP)).holdsForTheModel();
        assertThatRule(ModuleRules.adheresTo(wrong, Fixtures.CONTEXT_MAP)).isBrokenIn(wrong,
                "Amount.inWallet() … return type … Wallet", "Amount.inWallet() … calls constructor … Wallet");
    }

    @Test
    void rule16PassesOverTheRulesThemselves() {
        String rulesAndModel = ModuleRules.class.getPackageName();
        JavaClasses classes = new ClassFileImporter().withImportOption(
                location -> !location.contains("/fixtures/") || location.contains("/fixtures/model/"))
                .importPackages(rulesAndModel);
        assertThat(ModuleRules.adheresTo(rulesAndModel, Fixtures.CONTEXT_MAP).evaluate(classes).hasViolation())
                .isFalse();
    }

    private static ArchRule usesKernelAndCentreOnly(String project) {
        return ModuleRules.usesOfItsProjectOnly(project + ".wallet", project + ".sharedkernel",
                project + ".transactioncentre");
    }
}
