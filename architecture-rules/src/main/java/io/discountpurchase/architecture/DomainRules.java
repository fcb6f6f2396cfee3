package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What keeps the model pure: rules 3, 6, 7 and 8. */
public final class DomainRules {

    private DomainRules() {}

    /** Rule 3: of Java itself only the packages that compute, not those that reach for a disk or a network. */
    public static ArchRule dependsOnItsOwnLanguageOnly(BoundedContext context) {
        return classes().that()
                .resideInAPackage(context.layer("domain"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(context.layer("domain"), context.kernelPart("identity"),
                        context.kernelPart("money"), "java.lang..", "java.math..", "java.time..", "java.util..",
                        "org.jspecify.annotations..").or(AxonTypes.FOR_AGGREGATES))
                .as("3. domain uses itself, identity, money, computing Java and what Axon's aggregates need")
                .because("rules of the business must be readable, and testable, without the technology around them");
    }

    /** Rule 6, seen from the interfaces. */
    public static ArchRule messagesAreRecordsInTheirSealedInterface(BoundedContext context) {
        return classes().that()
                .resideInAPackage(context.layer("domain"))
                .and()
                .areInterfaces()
                .and()
                .haveNameMatching(".*(Command|Event)")
                .should(MessageConditions.beSealedAroundRecords())
                .as("6. Commands and events are records nested in their sealed interface")
                .because("one file tells all that an aggregate can be asked and can answer, and switch is exhaustive");
    }

    /** Rule 6, seen from the handlers: it finds the messages that belong to no interface at all. */
    public static ArchRule handlersTakeMessagesOfASealedInterface(BoundedContext context) {
        return codeUnits().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(context.layer("domain"))
                .and(AxonTypes.MESSAGE_HANDLERS)
                .should(MessageConditions.takeAMessageOfASealedInterface())
                .as("6. Aggregates handle only records nested in the sealed interface they implement")
                .because("one file tells all that an aggregate can be asked and can answer, and switch is exhaustive");
    }

    /** Rule 7; a reference to the method counts as a call. */
    public static ArchRule onlyAggregatesApplyEvents(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.everything())
                .and()
                .areNotAnnotatedWith(AxonTypes.AGGREGATE)
                .should(MessageConditions.accessTheMethod(AxonTypes.AGGREGATE_LIFECYCLE, "apply"))
                .as("7. Only aggregates apply events")
                .because("an event is the aggregate's own word about its state, guarded by its rules");
    }

    /** Rule 7; collections of aggregates count too. */
    public static ArchRule noAggregateHoldsAnother(BoundedContext context) {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(context.layer("domain"))
                .should(notInvolveAggregates())
                .as("7. No aggregate holds another")
                .because("one transaction changes one aggregate: others are known by their identity only");
    }

    /** Rule 8. */
    public static ArchRule knowsNoClockDiceOrLog(BoundedContext context) {
        return noClasses().that()
                .resideInAPackage(context.layer("domain"))
                .should()
                .dependOnClassesThat(SideEffects.TYPES)
                .orShould()
                .accessTargetWhere(SideEffects.ACCESSES)
                .as("8. domain knows no clock, dice or log")
                .because("time and ids come in with the command: a replay or a test must answer the same every time");
    }

    private static ArchCondition<JavaField> notInvolveAggregates() {
        return new ArchCondition<>("not involve aggregates") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (JavaClass type : field.getAllInvolvedRawTypes()) {
                    if (AxonTypes.AGGREGATES.test(type)) {
                        events.add(SimpleConditionEvent.violated(field,
                                field.getDescription() + " holds " + type.getDescription()));
                    }
                }
            }
        };
    }
}
