package io.discountpurchase.allinone;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Chromium of this machine, without a window. */
final class Browser implements AutoCloseable {
    private static final String REQUIRED = "BROWSER_TESTS";
    private static final String MISSING = "Browser tests are skipped: there is no chromium on the PATH";
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu")));
    }

    /**
     * Skips the test, with a message, on a machine without Chromium; with {@code BROWSER_TESTS=required} in the environment
     * the test fails instead.
     */
    static Browser orSkip() {
        Optional<Path> executable = executable();
        if ("required".equals(System.getenv(REQUIRED))) {
            assertThat(executable).as(MISSING).isPresent();
        }
        assumeTrue(executable.isPresent(), MISSING);
        return new Browser(executable.orElseThrow());
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Somebody else's phone: no cookie is shared. */
    Page phone(String baseUrl, String language) {
        return chromium.newContext(phone(baseUrl).setLocale(language)).newPage();
    }

    Page phoneWithoutJavaScript(String baseUrl) {
        return chromium.newContext(phone(baseUrl).setJavaScriptEnabled(false)).newPage();
    }

    private static NewContextOptions phone(String baseUrl) {
        return new NewContextOptions().setBaseURL(baseUrl).setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
