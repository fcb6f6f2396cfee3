package io.discountpurchase.benchmark;

import io.discountpurchase.architecture.Conventions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> conventions() {
        return Conventions.ofLibrary("io.discountpurchase.benchmark", "io.discountpurchase.embeddedrocketmq")
                .checks()
                .map(check -> dynamicTest(check.name(), check::run));
    }
}
