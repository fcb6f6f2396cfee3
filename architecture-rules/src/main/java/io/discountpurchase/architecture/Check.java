package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule on one module.
 *
 * @param name what the rule demands and why, fit for the name of a test
 */
public record Check(String name, ArchRule rule, JavaClasses classes) {

    /** Throws an {@link AssertionError} that lists every violation. */
    public void run() {
        rule.check(classes);
    }
}
