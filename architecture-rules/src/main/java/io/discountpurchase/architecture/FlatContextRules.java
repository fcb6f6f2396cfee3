package io.discountpurchase.architecture;

import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Rules 3 and 5 for a context that only keeps and shows what it is told, and so needs no layers. */
public final class FlatContextRules {

    private FlatContextRules() {}

    /** Instead of rule 3: it keeps a context that grows from escaping the rules for the layers. */
    public static ArchRule decidesNothing(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .should()
                .resideInAnyPackage(context.layer("domain"), context.layer("process"))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.axonframework..")
                .as("3. A flat context has no domain, no process and no Axon")
                .because("a context with decisions of its own takes all the layers, and with them all the rules");
    }

    /** Rule 5, where there is no package for the translators: whoever takes messages from the centre is one. */
    public static ArchRule contractsStayWithTheHandlers(BoundedContext context, String transactionCentre) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .and()
                .resideOutsideOfPackage(context.layer("integration"))
                .and(not(assignableTo(resideInAPackage(transactionCentre + ".."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(context.kernelPart("contract"))
                .as("5. Contract types are used by message handlers only")
                .because("a change of the published language ends at the translators and never reaches the rest");
    }
}
