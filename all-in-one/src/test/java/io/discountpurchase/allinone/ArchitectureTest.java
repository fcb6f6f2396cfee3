package io.discountpurchase.allinone;

import io.discountpurchase.architecture.Conventions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.stream.Stream;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** All modules together: the only place from which every one of them can be seen. */
class ArchitectureTest {
    private static final Path CONTEXT_MAP = Path.of("..", "docs", "context-map.puml");

    @TestFactory
    Stream<DynamicTest> conventionsOfTheWholeProject() {
        return Conventions.ofProject("io.discountpurchase", "io.discountpurchase.allinone", CONTEXT_MAP)
                .checks()
                .map(check -> dynamicTest(check.name(), check::run));
    }
}
