package io.discountpurchase.transactioncentre;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The faults that were ordered, separated by commas: {@code service:POINT[:subject][=action][*times][@probability]}. The
 * action is {@code halt} (the default: as {@code kill -9}), {@code throw} or {@code sleep(milliseconds)}. So
 * {@code wallet:AFTER_LOCAL_COMMIT} kills the wallet there, {@code fund-trading:BEFORE_INBOX_ROW=throw*2} lets the first two
 * messages fail, {@code wallet:AFTER_COMMIT:SettleHold@0.01} kills it after one settled hold in a hundred.
 *
 * @param order the text of the property
 */
record Faults(String order, List<Fault> faults) {
    private static final AtomicReference<Faults> LAST = new AtomicReference<>(new Faults("", List.of()));

    /** By the system property as it is now, so that a test can change it while a service runs. */
    static Faults ordered() {
        String order = System.getProperty(CrashPoint.PROPERTY, "");
        Faults last = LAST.get();
        if (last.order.equals(order)) {
            return last;
        }
        LAST.compareAndSet(last, of(order, Long.getLong(CrashPoint.SEED_PROPERTY, 0)));
        return LAST.get();
    }

    /** @throws IllegalArgumentException if the order is not understood */
    static Faults of(String order, long seed) {
        Random random = new Random(seed);
        return new Faults(order, Stream.of(order.split(","))
                .map(String::strip)
                .filter(fault -> !fault.isEmpty())
                .map(fault -> Fault.of(fault, random))
                .toList());
    }

    /** @throws IllegalStateException if faults are ordered and a profile says that this is production */
    static void refuseInProduction(Environment environment) {
        if (!ordered().faults.isEmpty() && environment.acceptsProfiles(Profiles.of("production", "prod"))) {
            throw new IllegalStateException(
                    "-D" + CrashPoint.PROPERTY + " breaks things on purpose: not in production");
        }
    }

    void strike(String service, CrashPoint point, String subject) {
        for (Fault fault : faults) {
            if (fault.isAt(service, point, subject)) {
                fault.strike();
            }
        }
    }
}
