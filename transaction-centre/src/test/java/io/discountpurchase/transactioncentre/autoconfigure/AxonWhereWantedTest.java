package io.discountpurchase.transactioncentre.autoconfigure;

import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

class AxonWhereWantedTest {
    private static final @Nullable String[] CANDIDATES = {AxonAutoConfiguration.class.getName(),
            AxonWiringAutoConfiguration.class.getName(), AxonOnJdbcAutoConfiguration.class.getName(),
            TransactionCentreAutoConfiguration.class.getName(), null};
    private static final AutoConfigurationMetadata METADATA = mock(AutoConfigurationMetadata.class);

    @Test
    void leavesAllOfAxonOutWhereItIsNotWanted() {
        assertThat(matches("false")).containsExactly(false, false, false, true, true);
    }

    @Test
    void leavesNothingOutWhereAxonIsWanted() {
        assertThat(matches("true")).containsOnly(true);
    }

    @Test
    void wantsAxonUnlessToldOtherwise() {
        assertThat(filter(new MockEnvironment()).match(CANDIDATES, METADATA)).containsOnly(true);
    }

    @Test
    void isFoundBySpring() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation()
                .load(AutoConfigurationImportFilter.class))
                .hasAtLeastOneElementOfType(AxonWhereWanted.class);
    }

    private static boolean[] matches(String wanted) {
        return filter(new MockEnvironment().withProperty(AxonWhereWanted.PROPERTY, wanted)).match(CANDIDATES,
                METADATA);
    }

    private static AxonWhereWanted filter(MockEnvironment environment) {
        AxonWhereWanted filter = new AxonWhereWanted();
        filter.setEnvironment(environment);
        return filter;
    }
}
