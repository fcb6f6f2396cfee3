package io.discountpurchase.transactioncentre;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ResourceLock(CrashPoint.PROPERTY)
class FaultsTest {

    @AfterEach
    void orderNothing() {
        System.clearProperty(CrashPoint.PROPERTY);
    }

    @Test
    void nothing_breaks_that_was_not_ordered() {
        CrashPoint.AFTER_LOCAL_COMMIT.reachedBy("parcels");
        order("parcels:AFTER_LOCAL_COMMIT=throw,others:BEFORE_FENCE=throw,parcels:AFTER_COMMIT:SendParcel=throw");

        CrashPoint.AFTER_LOCAL_COMMIT.reachedBy("others");
        CrashPoint.BEFORE_FENCE.reachedBy("parcels");
        CrashPoint.AFTER_COMMIT.reachedBy("parcels", "RegisterArrival");
    }

    @Test
    void what_was_ordered_breaks_there_and_as_often_as_ordered() {
        order("parcels:AFTER_COMMIT:SendParcel=throw*2");

        assertThat(IntStream.range(0, 5).filter(time -> isStruck("SendParcel")).boxed()).containsExactly(0, 1);
    }

    @Test
    void the_same_seed_breaks_the_same_times() {
        assertThat(struckOf100(7)).isEqualTo(struckOf100(7)).isNotEqualTo(struckOf100(8));
        assertThat(struckOf100(7).size()).isBetween(20, 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parcels", "parcels:NO_SUCH_POINT", "parcels:AFTER_COMMIT=explode",
            "parcels:AFTER_COMMIT@often"})
    void an_order_that_is_not_understood_is_refused(String order) {
        assertThatThrownBy(() -> Faults.of(order, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void production_refuses_to_start_with_faults_and_nothing_else_does() {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("production");
        assertThatCode(() -> CrashPoint.refuseInProduction(production)).doesNotThrowAnyException();
        order("parcels:AFTER_COMMIT@0.01");

        assertThatThrownBy(() -> CrashPoint.refuseInProduction(production)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in production");
        assertThatCode(() -> CrashPoint.refuseInProduction(new MockEnvironment())).doesNotThrowAnyException();
    }

    private static List<Integer> struckOf100(long seed) {
        Faults faults = Faults.of("parcels:AFTER_COMMIT=throw@0.5", seed);
        return IntStream.range(0, 100).filter(time -> isStruck(faults, "SendParcel")).boxed().toList();
    }

    private static boolean isStruck(String subject) {
        return isStruck(Faults.ordered(), subject);
    }

    private static boolean isStruck(Faults faults, String subject) {
        try {
            faults.strike("parcels", CrashPoint.AFTER_COMMIT, subject);
            return false;
        } catch (InjectedFault e) {
            return true;
        }
    }

    private static void order(String faults) {
        System.setProperty(CrashPoint.PROPERTY, faults);
    }
}
