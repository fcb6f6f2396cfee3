package io.discountpurchase.transactioncentre.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * A service without aggregates says {@value #PROPERTY}: false and gets no part of Axon, although the class path has it:
 * no buses, no event store, no threads. Spring asks this filter before it loads any auto-configuration.
 */
class AxonWhereWanted implements AutoConfigurationImportFilter, EnvironmentAware {
    static final String PROPERTY = "transaction-centre.axon";

    private static final String AXON = "org.axonframework.";
    private static final String OUR_WIRING = AxonWhereWanted.class.getPackageName() + ".Axon";

    private boolean wanted = true;

    @Override
    public void setEnvironment(Environment environment) {
        wanted = environment.getProperty(PROPERTY, Boolean.class, true);
    }

    @Override
    public boolean[] match(@Nullable String[] autoConfigurations, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[autoConfigurations.length];
        for (int i = 0; i < matches.length; i++) {
            matches[i] = wanted || !isAxon(autoConfigurations[i]);
        }
        return matches;
    }

    private static boolean isAxon(@Nullable String autoConfiguration) {
        return autoConfiguration != null
                && (autoConfiguration.startsWith(AXON) || autoConfiguration.startsWith(OUR_WIRING));
    }
}
