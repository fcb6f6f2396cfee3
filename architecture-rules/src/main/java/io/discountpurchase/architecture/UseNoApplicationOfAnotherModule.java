package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the applications by their main classes instead of a list that somebody would have to keep. */
final class UseNoApplicationOfAnotherModule extends ArchCondition<JavaClass> {
    private static final String APPLICATION = "org.springframework.boot.autoconfigure.SpringBootApplication";

    private final String project;
    private final String assembly;
    private Set<String> applications = Set.of();

    UseNoApplicationOfAnotherModule(String project, String assembly) {
        super("use no application of another module");
        this.project = project;
        this.assembly = assembly;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        applications = all.stream()
                .filter(type -> type.isMetaAnnotatedWith(APPLICATION))
                .map(this::moduleOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = moduleOf(dependency.getTargetClass());
            boolean forbidden = applications.contains(target) || target.equals(assembly);
            if (forbidden && !target.equals(moduleOf(type))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        if (applications.isEmpty()) {
            events.add(SimpleConditionEvent.violated(project, "No application found in " + project));
        }
    }

    /** The module's root package, or the class's own package if it is of another project. */
    private String moduleOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(project + ".")) {
            return name;
        }
        int end = name.indexOf('.', project.length() + 1);
        return end < 0 ? name : name.substring(0, end);
    }
}
