package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class ConventionsTest {
    private static final JavaClasses MODEL = Fixtures.classesOf(Fixtures.MODEL);

    @TestFactory
    Stream<DynamicTest> everySetHoldsForTheModuleOfTheModelItIsMadeFor() {
        return Stream.of(Conventions.ofContext(Fixtures.MODEL + ".wallet"),
                Conventions.ofFlatContext(Fixtures.MODEL + ".companion"),
                Conventions.ofKernel(Fixtures.MODEL + ".sharedkernel"),
                Conventions.ofLibrary(Fixtures.MODEL + ".transactioncentre"),
                Conventions.ofEdge(Fixtures.MODEL + ".webui"),
                Conventions.ofProject(Fixtures.MODEL, Fixtures.MODEL + ".allinone", Fixtures.CONTEXT_MAP))
                .flatMap(conventions -> conventions.checksOn(MODEL))
                .map(check -> dynamicTest(check.name(), check::run));
    }

    @Test
    void theSetsTellWhichRulesTheyHold() {
        assertThat(numbersOf(Conventions.ofContext(Fixtures.MODEL + ".wallet")))
                .containsExactly(1, 3, 4, 5, 6, 6, 7, 7, 8, 9, 10, 10, 11, 11, 12, 12, 13, 14, 15);
        assertThat(numbersOf(Conventions.ofFlatContext(Fixtures.MODEL + ".companion")))
                .containsExactly(1, 3, 4, 5, 12, 12, 13, 14, 15);
        assertThat(numbersOf(Conventions.ofKernel(Fixtures.MODEL + ".sharedkernel"))).containsExactly(1, 2, 5, 13, 14);
        assertThat(numbersOf(Conventions.ofLibrary(Fixtures.MODEL + ".transactioncentre"))).containsExactly(1, 13, 14);
        assertThat(numbersOf(Conventions.ofEdge(Fixtures.MODEL + ".webui"))).containsExactly(1, 4, 5, 12, 12, 13, 14);
        assertThat(numbersOf(Conventions.ofProject(Fixtures.MODEL, Fixtures.MODEL + ".allinone", Fixtures.CONTEXT_MAP)))
                .containsExactly(1, 13, 14, 16);
    }

    @Test
    void aLayerThatIsMissingIsRedAndNotPassedOver() {
        String wrong = Fixtures.project("layerless");
        List<Check> red = Conventions.ofContext(wrong + ".wallet")
                .checksOn(Fixtures.classesOf(wrong))
                .filter(ConventionsTest::isRed)
                .toList();
        assertThat(red).extracting(ConventionsTest::numberOf).containsExactly(3, 6, 6, 7, 8, 10, 11, 11, 12, 12);
    }

    @Test
    void aModuleWithoutClassesIsRed() {
        assertThat(Conventions.ofLibrary("io.discountpurchase.absent").checks()).isNotEmpty()
                .allMatch(ConventionsTest::isRed);
    }

    @Test
    void aBrokenRuleSaysWhatAndWhy() {
        String wrong = Fixtures.project("puredomain");
        Check check = Conventions.ofContext(wrong + ".wallet")
                .checksOn(Fixtures.classesOf(wrong))
                .filter(each -> numberOf(each) == 8)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run)
                .withMessageContaining("8. domain knows no clock, dice or log, because time and ids come in")
                .withMessageContaining("Instant.now()");
    }

    @Test
    void aContextNeedsAProjectAroundIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> BoundedContext.of("wallet"));
    }

    private static List<Integer> numbersOf(Conventions conventions) {
        return conventions.checksOn(MODEL).map(ConventionsTest::numberOf).toList();
    }

    private static int numberOf(Check check) {
        return Integer.parseInt(check.name().substring(0, check.name().indexOf('.')));
    }

    private static boolean isRed(Check check) {
        return catchThrowable(check::run) instanceof AssertionError;
    }
}
