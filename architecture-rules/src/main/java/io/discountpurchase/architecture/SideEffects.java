package io.discountpurchase.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;

import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.random.RandomGenerator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

/** What makes a model depend on more than its input: clocks, dice, logs. */
final class SideEffects {
    private static final Set<String> METHODS = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random",
            "java.lang.StrictMath.random", "java.util.Collections.shuffle", "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime", "java.lang.System.out", "java.lang.System.err", "java.lang.System.getLogger");

    static final DescribedPredicate<JavaClass> TYPES = describe("clocks, dice or loggers",
            assignableTo(InstantSource.class).or(assignableTo(Date.class))
                    .or(assignableTo(Calendar.class))
                    .or(assignableTo(RandomGenerator.class))
                    .or(assignableTo(System.Logger.class))
                    .or(
                            resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..",
                                    "org.apache.logging..", "ch.qos.logback..")));

    static final DescribedPredicate<JavaAccess<?>> ACCESSES = describe("it asks a clock, dice or the console",
            access -> isNow(access) || METHODS.contains(access.getTargetOwner().getName() + "." + access.getName()));

    private SideEffects() {}

    private static boolean isNow(JavaAccess<?> access) {
        return access.getName().equals("now") && access.getTargetOwner().getPackageName().startsWith("java.time");
    }
}
