package io.discountpurchase.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Optional;

/** Conditions about the commands and events of an aggregate and the code that handles them. */
final class MessageConditions {

    private MessageConditions() {}

    static ArchCondition<JavaClass> beSealedAroundRecords() {
        return new ArchCondition<>("be sealed around records") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isSealed()) {
                    events.add(SimpleConditionEvent.violated(type, type.getDescription() + " is not sealed"));
                }
                for (JavaClass message : type.getAllSubclasses()) {
                    boolean good = (message.isRecord() || message.isSealed()) && isNestedIn(type, message);
                    events.add(new SimpleConditionEvent(message, good,
                            message.getDescription() + " must be a record nested in " + type.getSimpleName()));
                }
            }
        };
    }

    static ArchCondition<JavaCodeUnit> takeAMessageOfASealedInterface() {
        return new ArchCondition<>("take a message of a sealed interface") {
            @Override
            public void check(JavaCodeUnit handler, ConditionEvents events) {
                List<JavaClass> parameters = handler.getRawParameterTypes();
                boolean good = !parameters.isEmpty() && isMessage(parameters.getFirst());
                events.add(new SimpleConditionEvent(handler, good, handler.getDescription()
                        + " must take a record nested in the sealed …Command or …Event that it implements"));
            }
        };
    }

    static ArchCondition<JavaClass> accessTheMethod(String owner, String name) {
        return new ArchCondition<>("access " + owner + "." + name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (access.getTargetOwner().getName().equals(owner) && access.getName().equals(name)) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isMessage(JavaClass type) {
        if (isSealedInterface(type)) {
            return true;
        }
        return type.isRecord()
                && type.getAllRawInterfaces().stream().anyMatch(i -> isSealedInterface(i) && isNestedIn(i, type));
    }

    private static boolean isSealedInterface(JavaClass type) {
        String name = type.getSimpleName();
        return type.isInterface() && type.isSealed() && (name.endsWith("Command") || name.endsWith("Event"));
    }

    private static boolean isNestedIn(JavaClass outer, JavaClass type) {
        Optional<JavaClass> enclosing = type.getEnclosingClass();
        return enclosing.isPresent() && (enclosing.get().equals(outer) || isNestedIn(outer, enclosing.get()));
    }
}
