package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.problem.ProblemCode;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of one context, told apart from the same number of another: {@code wallet-17}. */
record ContextId(ContextName context, long number) {
    private static final Pattern FORM = Pattern.compile("([a-z-]+)-([0-9]{1,18})");

    static ContextId parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw ProblemCode.ID_FORMAT.at("id");
        }
        ContextName context = ContextName.of(parts.group(1)).orElseThrow(() -> ProblemCode.ID_FORMAT.at("id"));
        return new ContextId(context, Long.parseLong(parts.group(2)));
    }

    @Override
    public String toString() {
        return context + "-" + number;
    }
}
