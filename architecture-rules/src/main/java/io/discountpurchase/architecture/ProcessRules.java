package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who sends commands and who handles events: rules 9, 10 and 11. */
public final class ProcessRules {
    private static final Pattern REACTION = Pattern.compile("When[A-Z]\\w*Then[A-Z]\\w*");

    private ProcessRules() {}

    /** Rule 9. */
    public static ArchRule commandsComeFromTheEdgesAndProcesses(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .and()
                .resideOutsideOfPackages(context.layer("api"), context.layer("process"),
                        context.layer("integration.inbound"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(AxonTypes.COMMAND_GATEWAY)
                .as("9. CommandGateway is used in api, process and integration.inbound only")
                .because("whoever asks what can set a change off finds all of it in three places");
    }

    /** Rule 10, seen from the layer. */
    public static ArchRule processesSayWhenAndThen(BoundedContext context) {
        return classes().that()
                .resideInAPackage(context.layer("process"))
                .and(AxonTypes.EVENT_HANDLING)
                .should(beSagasOrReactions())
                .as("10. A process is a …Saga or a When…Then… with a processing group and @DisallowReplay")
                .because("the name tells the rule of the business, and a replay must never do the work again");
    }

    /** Rule 10, seen from the rest of the context. */
    public static ArchRule reactionsStandInProcess(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .and()
                .resideOutsideOfPackages(context.layer("process"), context.layer("readmodel"), context.layer("domain"))
                .should(handleEvents())
                .as("10. Sagas and reactions stand in process, projections in readmodel")
                .because("what happens by itself after an event must be found in one place");
    }

    /** Rule 11. */
    public static ArchRule readModelsSendNoCommands(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.layer("readmodel"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(AxonTypes.COMMANDS)
                .as("11. readmodel sends no commands")
                .because("a read model is rebuilt by replay, which must change nothing but the read model");
    }

    /** Rule 11. */
    public static ArchRule projectionsCanBeReset(BoundedContext context) {
        return classes().that()
                .resideInAPackage(context.layer("readmodel"))
                .and(AxonTypes.EVENT_HANDLING)
                .should(haveAResetHandler())
                .as("11. Projections have a @ResetHandler")
                .because("a replay over what the projection already holds would count everything twice");
    }

    private static ArchCondition<JavaClass> beSagasOrReactions() {
        return new ArchCondition<>("be sagas or reactions") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (String fault : type.isMetaAnnotatedWith(AxonTypes.SAGA) ? faultsOfSaga(type)
                        : faultsOfReaction(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " " + fault));
                }
            }
        };
    }

    private static List<String> faultsOfSaga(JavaClass type) {
        return type.getSimpleName().endsWith("Saga") ? List.of() : List.of("is a saga but is not named …Saga");
    }

    private static List<String> faultsOfReaction(JavaClass type) {
        List<String> faults = new ArrayList<>();
        if (!REACTION.matcher(type.getSimpleName()).matches()) {
            faults.add("is not named When…Then…");
        }
        if (!type.isMetaAnnotatedWith(AxonTypes.PROCESSING_GROUP)) {
            faults.add("has no @ProcessingGroup");
        }
        if (!type.isMetaAnnotatedWith(AxonTypes.DISALLOW_REPLAY)) {
            faults.add("is not marked @DisallowReplay");
        }
        return faults;
    }

    private static ArchCondition<JavaClass> handleEvents() {
        return new ArchCondition<>("handle events") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean handles = AxonTypes.EVENT_HANDLING.test(type);
                events.add(new SimpleConditionEvent(type, handles, type.getDescription() + " handles events"));
            }
        };
    }

    private static ArchCondition<JavaClass> haveAResetHandler() {
        return new ArchCondition<>("have a @ResetHandler") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean resets = AxonTypes.hasMethod(type, AxonTypes.RESET_HANDLER);
                events.add(new SimpleConditionEvent(type, resets, type.getDescription() + " has no @ResetHandler"));
            }
        };
    }
}
