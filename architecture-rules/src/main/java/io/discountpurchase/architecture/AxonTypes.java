package io.discountpurchase.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

/** The names in Axon that the rules look for; by name, so that whoever takes the rules needs no Axon for them. */
final class AxonTypes {
    static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";
    static final String AGGREGATE_LIFECYCLE = "org.axonframework.modelling.command.AggregateLifecycle";
    static final String REPOSITORY = "org.axonframework.modelling.command.Repository";
    static final String COMMAND_HANDLER = "org.axonframework.commandhandling.CommandHandler";
    static final String EVENT_SOURCING_HANDLER = "org.axonframework.eventsourcing.EventSourcingHandler";
    static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    static final String RESET_HANDLER = "org.axonframework.eventhandling.ResetHandler";
    static final String DISALLOW_REPLAY = "org.axonframework.eventhandling.DisallowReplay";
    static final String PROCESSING_GROUP = "org.axonframework.config.ProcessingGroup";
    static final String SAGA = "org.axonframework.spring.stereotype.Saga";
    static final String COMMANDS = "org.axonframework.commandhandling..";
    static final String COMMAND_GATEWAY = "org.axonframework.commandhandling.gateway..";

    /** What an aggregate cannot be written without. */
    static final DescribedPredicate<JavaClass> FOR_AGGREGATES = describe("Axon types for aggregates",
            type -> type.getName().equals(COMMAND_HANDLER) || type.getName().equals(EVENT_SOURCING_HANDLER)
                    || type.getName().equals(AGGREGATE)
                    || resideInAPackage("org.axonframework.modelling.command..").test(type));

    static final DescribedPredicate<JavaClass> AGGREGATES = describe("aggregates",
            type -> type.isMetaAnnotatedWith(AGGREGATE));

    /** Sagas, reactions and projections: whatever Axon calls for an event. {@code @SagaEventHandler} is one too. */
    static final DescribedPredicate<JavaClass> EVENT_HANDLING = describe("handle events",
            type -> type.isMetaAnnotatedWith(SAGA) || hasMethod(type, EVENT_HANDLER));

    static final DescribedPredicate<JavaCodeUnit> MESSAGE_HANDLERS = describe("handle commands or source events",
            method -> method.isMetaAnnotatedWith(COMMAND_HANDLER)
                    || method.isMetaAnnotatedWith(EVENT_SOURCING_HANDLER));

    private AxonTypes() {}

    static boolean hasMethod(JavaClass type, String annotation) {
        return type.getMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(annotation));
    }
}
