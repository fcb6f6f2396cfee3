package io.discountpurchase.allinone;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One running product and one browser for all tests that ask for them, because starting costs more than testing. */
public final class SharedBrowsedProduct implements BeforeAllCallback, ParameterResolver {
    /** Test classes run side by side, and Playwright must not be used by two threads at once. */
    static final String BROWSER = "browser";

    /** Here, because a test can be skipped before it needs its parameters, not while. */
    @Override
    public void beforeAll(ExtensionContext context) {
        shared(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == BrowsedProduct.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    private static BrowsedProduct shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(BrowsedProduct.class, type -> BrowsedProduct.start(), BrowsedProduct.class);
    }
}
