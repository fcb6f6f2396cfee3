package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Path;

/** The small projects below {@code fixtures}, each named by what is wrong in it; {@code model} is the right one. */
final class Fixtures {
    static final String MODEL = project("model");
    static final Path CONTEXT_MAP = Path.of("src/test/resources/context-map.puml");

    private Fixtures() {}

    static String project(String name) {
        return Fixtures.class.getPackageName() + ".fixtures." + name;
    }

    static JavaClasses classesOf(String project) {
        return new ClassFileImporter().importPackages(project);
    }

    static BoundedContext walletOf(String name) {
        return BoundedContext.of(project(name) + ".wallet");
    }
}
