package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.Map;
import java.util.TreeMap;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** What holds for the packages of any module: rules 13 and 14. */
public final class PackageRules {

    private PackageRules() {}

    /** Rule 13: every package is compared with every other one below {@code root}, at whatever depth they lie. */
    public static ArchRule freeOfCycles(String root) {
        return slices().assignedFrom(onePerPackage(root))
                .should()
                .beFreeOfCycles()
                .as("13. The packages of " + root + " are free of cycles")
                .because("packages in a cycle can only be understood, tested and moved together");
    }

    /** Rule 14. */
    public static ArchRule nullMarked(String root) {
        return all(packagesOf(root))
                .should(beNullMarked())
                .as("14. Every package of " + root + " is @NullMarked")
                .because("the compiler looks for missing null checks only where package-info asks it to");
    }

    private static SliceAssignment onePerPackage(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                return Packages.isWithin(root, name) ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + root;
            }
        };
    }

    private static AbstractClassesTransformer<JavaPackage> packagesOf(String root) {
        return new AbstractClassesTransformer<>("packages of " + root) {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                Map<String, JavaPackage> packages = new TreeMap<>();
                for (JavaClass type : classes) {
                    if (Packages.isWithin(root, type.getPackageName())) {
                        packages.put(type.getPackageName(), type.getPackage());
                    }
                }
                return packages.values();
            }
        };
    }

    private static ArchCondition<JavaPackage> beNullMarked() {
        return new ArchCondition<>("be annotated with @NullMarked") {
            @Override
            public void check(JavaPackage javaPackage, ConditionEvents events) {
                boolean marked = javaPackage.isAnnotatedWith("org.jspecify.annotations.NullMarked");
                String message = "Package " + javaPackage.getName() + (marked ? " is" : " is not") + " @NullMarked";
                events.add(new SimpleConditionEvent(javaPackage, marked, message));
            }
        };
    }
}
