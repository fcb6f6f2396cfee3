package io.discountpurchase.transactioncentre.axon;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

import java.util.Objects;

/**
 * Has aggregates made by their constructor when they are loaded. Axon would have Spring make a bean of each, with all its
 * post-processors, and nothing is ever injected into an aggregate here.
 */
final class PlainAggregates implements BeanDefinitionRegistryPostProcessor {
    /** Axon looks for a bean of this name before it defines its own. */
    private static final String FACTORY = "AggregateFactory";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ListableBeanFactory beans = (ListableBeanFactory) registry;
        for (String aggregate : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            registry.registerBeanDefinition(aggregate + FACTORY,
                    BeanDefinitionBuilder.genericBeanDefinition(Factory.class)
                            .addConstructorArgValue(Objects.requireNonNull(beans.getType(aggregate)))
                            .addConstructorArgValue(new RuntimeBeanReference(Configuration.class))
                            .getBeanDefinition());
        }
    }

    /** By the constructor without parameters. */
    static final class Factory<T> extends GenericAggregateFactory<T> {
        Factory(Class<T> type, Configuration axon) {
            super(AnnotatedAggregateMetaModelFactory.inspectAggregate(type, axon.parameterResolverFactory(),
                    axon.handlerDefinition(type)));
        }
    }
}
