package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.mother.Days;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One running context for all tests that ask for it, because starting costs more than testing. Every test begins at ten
 * o'clock on a trading day that is still open, and brings investors of its own.
 */
public final class SharedFundTrading implements ParameterResolver, BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        shared(context).beginOpenDay();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FundTradingUnderTest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return shared(context);
    }

    private static FundTradingUnderTest shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(FundTradingUnderTest.class,
                        type -> new FundTradingUnderTest(newDirectory(), Days.china("2026-11-20T10:00:00"),
                                "--demo-data=true", "--fund-trading.sweep-interval=500ms"),
                        FundTradingUnderTest.class);
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("fund-trading");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
