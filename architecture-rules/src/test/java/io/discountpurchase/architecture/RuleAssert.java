package io.discountpurchase.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

/** Tries a rule on a project of the fixtures. */
final class RuleAssert {
    private final ArchRule rule;

    private RuleAssert(ArchRule rule) {
        this.rule = rule;
    }

    static RuleAssert assertThatRule(ArchRule rule) {
        return new RuleAssert(rule);
    }

    RuleAssert holdsForTheModel() {
        assertThat(violationsIn(Fixtures.MODEL)).isEmpty();
        return this;
    }

    /**
     * @param expected one per violation and in any order: words, separated by " … ", that its text has in that order
     */
    RuleAssert isBrokenIn(String project, String... expected) {
        List<Consumer<String>> expectations = Arrays.stream(expected).map(RuleAssert::saying).toList();
        assertThat(violationsIn(project)).satisfiesExactlyInAnyOrder(expectations.toArray(Consumer[]::new));
        return this;
    }

    private List<String> violationsIn(String project) {
        return rule.evaluate(Fixtures.classesOf(project)).getFailureReport().getDetails();
    }

    private static Consumer<String> saying(String words) {
        return violation -> assertThat(violation).containsSubsequence(words.split(" … "));
    }
}
