package io.discountpurchase.transactioncentre.axon;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.util.ReflectionUtils;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;

/**
 * The aggregate of a command, by the record component with {@link TargetAggregateIdentifier}. Axon's own resolver reads the
 * annotations of all methods again for each command.
 */
final class RememberedTargets implements CommandTargetResolver {
    private final ClassValue<Method> targets = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            return targetOf(command);
        }
    };

    private static Method targetOf(Class<?> command) {
        Method target = Arrays.stream(command.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        command.getName() + " names its aggregate by no @TargetAggregateIdentifier"));
        target.setAccessible(true);
        return target;
    }

    /** @throws IllegalArgumentException if the command names none */
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Object target = ReflectionUtils.invokeMethod(targets.get(command.getPayloadType()), command.getPayload());
        return new VersionedAggregateIdentifier(Objects.requireNonNull(target, "the aggregate of a command"), null);
    }
}
