package io.discountpurchase.webui.input;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** One of a few names, as in a filter; none is asked for by nothing. */
final class NameInput {
    private NameInput() {}

    /** @param unknown what any other name is refused with */
    static <E extends Enum<E>> @Nullable E parse(Class<E> names, @Nullable String text, ProblemCode unknown,
            String field) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return Arrays.stream(names.getEnumConstants())
                .filter(name -> name.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown.at(field));
    }
}
