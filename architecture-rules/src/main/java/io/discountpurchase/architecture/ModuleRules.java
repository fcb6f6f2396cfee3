package io.discountpurchase.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

/** Who may depend on whom: rules 1, 2 and 16. A module is a package directly below that of its project. */
public final class ModuleRules {

    private ModuleRules() {}

    /**
     * Rule 1, seen from one module.
     *
     * @param module root package of the module
     * @param others root packages of the only modules of the same project that it may use
     */
    public static ArchRule usesOfItsProjectOnly(String module, String... others) {
        String[] allowed = withEverythingBelow(Stream.concat(Stream.of(module), Arrays.stream(others)));
        return classes().that()
                .resideInAPackage(module + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(Packages.projectOf(module) + "..").or(resideInAnyPackage(allowed)))
                .as("1. " + module + " uses of its project only " + String.join(", ", allowed))
                .because("contexts are deployed, and fail, apart from each other: they share messages, never code");
    }

    /**
     * Rule 1, seen from the whole project: an application is a module with a {@code @SpringBootApplication}.
     *
     * @param project  root package of the project
     * @param assembly root package of the one module that may start the others side by side
     */
    public static ArchRule applicationsAreIndependent(String project, String assembly) {
        return classes().that()
                .resideInAPackage(project + "..")
                .and()
                .resideOutsideOfPackage(assembly + "..")
                .should(new UseNoApplicationOfAnotherModule(project, assembly))
                .as("1. No module uses an application of " + project + ", only " + assembly + " uses all")
                .because("contexts are deployed, and fail, apart from each other: they share messages, never code");
    }

    /** Rule 2. */
    public static ArchRule kernelIsPlainJava(String kernel) {
        return classes().that()
                .resideInAPackage(kernel + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(kernel + "..", "java..", "org.jspecify..")
                .as("2. " + kernel + " uses plain Java and jspecify only")
                .because("what every module shares must never force a framework, or its version, on any of them");
    }

    /**
     * Rule 16. These rules themselves are no part of the map: they are in the class path for the test only.
     *
     * @param project    root package of the project
     * @param contextMap a PlantUML component diagram whose stereotypes are the packages of the modules
     */
    public static ArchRule adheresTo(String project, Path contextMap) {
        return classes().that()
                .resideInAPackage(project + "..")
                .and()
                .resideOutsideOfPackage(ModuleRules.class.getPackageName())
                .should(adhereToPlantUmlDiagram(contextMap, consideringOnlyDependenciesInAnyPackage(project + "..")))
                .as("16. " + project + " adheres to " + contextMap.getFileName())
                .because("readers trust the picture: there is no dependency that it does not show");
    }

    private static String[] withEverythingBelow(Stream<String> modules) {
        return modules.map(module -> module + "..").toArray(String[]::new);
    }
}
