package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Set;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Rule 5: the published language, that is the integration events below {@code contract} in the shared kernel. */
public final class ContractRules {
    private static final Set<String> SIMPLE = Set.of("int", "long", "boolean", "java.lang.String");
    private static final Set<String> SIMPLE_ELEMENTS = Set.of("java.lang.Integer", "java.lang.Long",
            "java.lang.Boolean", "java.lang.String");

    private ContractRules() {}

    /** Rule 5 for the kernel: {@code String}, {@code int}, {@code long}, {@code boolean}, lists of these; a version. */
    public static ArchRule contractsAreVersionedRecordsOfSimpleTypes(String kernel) {
        return classes().that()
                .resideInAPackage(kernel + ".contract..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .andShould()
                .haveSimpleNameEndingWith("IntegrationEvent")
                .andShould(haveComponentsOfSimpleTypes())
                .andShould(stateTheirVersion())
                .as("5. Contracts are versioned records of simple types named …IntegrationEvent")
                .because("another service reads them, perhaps years later, with nothing but a JSON parser");
    }

    /** Rule 5 for a context: the inside of the context does not know the contract types. */
    public static ArchRule contractsStayInIntegration(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .and()
                .resideOutsideOfPackage(context.layer("integration"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(context.kernelPart("contract"))
                .as("5. Contract types are used in integration only")
                .because("a change of the published language ends at the translators and never reaches the model");
    }

    /** Rule 5 for a module that neither sends nor receives messages. */
    public static ArchRule usesNoContracts(String module, String kernel) {
        return noClasses().that()
                .resideInAPackage(module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(kernel + ".contract..")
                .as("5. " + module + " uses no contract types")
                .because("only a context that sends or receives messages has to know their form");
    }

    private static ArchCondition<JavaClass> haveComponentsOfSimpleTypes() {
        return new ArchCondition<>("have components of simple types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields()
                        .stream()
                        .filter(field -> !isStatic(field))
                        .filter(field -> !isSimple(field.getType()))
                        .forEach(
                                field -> events.add(SimpleConditionEvent.violated(field,
                                        field.getDescription() + " is of type " + field.getType().getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> stateTheirVersion() {
        return new ArchCondition<>("state their version") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean constant = type.tryGetField("VERSION").filter(ContractRules::isStatic).isPresent();
                boolean component = type.tryGetField("version").isPresent();
                events.add(new SimpleConditionEvent(type, constant && component, type.getDescription()
                        + " must have a constant VERSION and a component version"));
            }
        };
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isSimple(JavaType type) {
        if (type instanceof JavaParameterizedType list && list.toErasure().isEquivalentTo(List.class)) {
            return SIMPLE_ELEMENTS.contains(list.getActualTypeArguments().getFirst().getName());
        }
        return SIMPLE.contains(type.getName());
    }
}
