package io.discountpurchase.webui.contexts.http;

import java.util.Arrays;
import java.util.Optional;

/** The contexts behind the edge, in the order in which a purchase meets them. */
public enum ContextName {
    WALLET("wallet"), FUND_TRADING("fund-trading"), COMPANION("companion");

    private final String text;

    ContextName(String text) {
        this.text = text;
    }

    public static Optional<ContextName> of(String text) {
        return Arrays.stream(values()).filter(name -> name.text.equals(text)).findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
