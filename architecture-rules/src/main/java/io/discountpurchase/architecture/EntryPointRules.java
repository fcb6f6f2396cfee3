package io.discountpurchase.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Where calls and messages come in: rule 12. */
public final class EntryPointRules {
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String CONTROLLER_ADVICE = "org.springframework.web.bind.annotation.ControllerAdvice";
    private static final String LISTENER = "org.apache.rocketmq.spring.annotation.RocketMQMessageListener";

    private static final DescribedPredicate<JavaClass> ENTRY_POINTS = describe("are listeners or controllers",
            type -> type.isMetaAnnotatedWith(CONTROLLER) || type.isMetaAnnotatedWith(CONTROLLER_ADVICE)
                    || type.isMetaAnnotatedWith(LISTENER));

    /** Aggregates, what loads and stores them, and what goes past them to the tables. */
    private static final DescribedPredicate<JavaClass> STATE = describe("aggregates, their repositories or databases",
            AxonTypes.AGGREGATES.or(assignableTo(AxonTypes.REPOSITORY))
                    .or(
                            resideInAnyPackage("org.axonframework.eventsourcing..", "java.sql..", "javax.sql..",
                                    "org.springframework.jdbc..")));

    private EntryPointRules() {}

    /** Rule 12. */
    public static ArchRule areNotPublic(String module) {
        return classes().that()
                .resideInAPackage(module + "..")
                .and(ENTRY_POINTS)
                .should()
                .notBePublic()
                .as("12. Listeners and controllers are package-private")
                .because("they are called from outside: code inside that calls them has taken the wrong door");
    }

    /** Rule 12; reading through a repository of {@code readmodel} is what controllers are for. */
    public static ArchRule touchNoState(String module) {
        return noClasses().that()
                .resideInAPackage(module + "..")
                .and(ENTRY_POINTS)
                .should()
                .dependOnClassesThat(STATE)
                .as("12. Listeners and controllers touch no aggregate, no repository of one, no database")
                .because("state changes by commands only, and each in the transaction of its own handler");
    }
}
