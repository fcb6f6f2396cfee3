package io.discountpurchase.transactioncentre.axon;

import org.axonframework.common.StringUtils;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

import java.util.Objects;

/**
 * How aggregates are made and found. By their constructor when they are loaded: Axon would have Spring make a bean of each,
 * with all its post-processors, and nothing is ever injected into an aggregate here. And in memory, if they were changed
 * lately.
 */
final class AggregateWiring implements BeanDefinitionRegistryPostProcessor {
    /** Axon looks for beans of these names before it defines its own. */
    private static final String FACTORY = "AggregateFactory";
    private static final String REPOSITORY = "Repository";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ListableBeanFactory beans = (ListableBeanFactory) registry;
        for (String aggregate : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            Class<?> type = Objects.requireNonNull(beans.getType(aggregate));
            registry.registerBeanDefinition(aggregate + FACTORY,
                    BeanDefinitionBuilder.genericBeanDefinition(Factory.class)
                            .addConstructorArgValue(type)
                            .addConstructorArgValue(new RuntimeBeanReference(Configuration.class))
                            .getBeanDefinition());
            registry.registerBeanDefinition(aggregate + REPOSITORY, repository(type, snapshots(beans, aggregate)));
        }
    }

    private static BeanDefinition repository(Class<?> type, Object snapshots) {
        return BeanDefinitionBuilder.rootBeanDefinition(RecentAggregates.class, "of")
                .addConstructorArgValue(type)
                .addConstructorArgValue(snapshots)
                .addConstructorArgValue(new RuntimeBeanReference(Configuration.class))
                .getBeanDefinition();
    }

    private static Object snapshots(ListableBeanFactory beans, String aggregate) {
        String trigger = Objects.requireNonNull(beans.findAnnotationOnBean(aggregate, Aggregate.class))
                .snapshotTriggerDefinition();
        return StringUtils.emptyOrNull(trigger) ? NoSnapshotTriggerDefinition.INSTANCE
                : new RuntimeBeanReference(trigger);
    }

    /** By the constructor without parameters. */
    static final class Factory<T> extends GenericAggregateFactory<T> {
        Factory(Class<T> type, Configuration axon) {
            super(AnnotatedAggregateMetaModelFactory.inspectAggregate(type, axon.parameterResolverFactory(),
                    axon.handlerDefinition(type)));
        }
    }
}
