package io.discountpurchase.allinone;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Chromium of this machine, without a window. */
final class Browser implements AutoCloseable {
    private static final String REQUIRED = "BROWSER_TESTS";
    private static final String MISSING = "Browser tests are skipped: there is no chromium on the PATH";
    /** What is there is seen at once; what is not there yet is waited for on a slow machine too. */
    private static final double PATIENCE = Duration.ofMinutes(1).toMillis();
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 800;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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

    /** What a page is looked at with. */
    record Look(String name, int width, int height, String language, ColorScheme scheme) {
        static Look phone(String language, ColorScheme scheme) {
            return new Look("phone", PHONE_WIDTH, PHONE_HEIGHT, language, scheme);
        }

        static Look desktop(String language, ColorScheme scheme) {
            return new Look("desktop", DESKTOP_WIDTH, DESKTOP_HEIGHT, language, scheme);
        }

        ColorScheme otherScheme() {
            return scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
        }

        @Override
        public String toString() {
            return "%s-%s-%s".formatted(name, language, scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Somebody else's: no cookie is shared. */
    Page open(String baseUrl, Look look) {
        return page(options(baseUrl, look));
    }

    Page openWithoutJavaScript(String baseUrl, Look look) {
        return page(options(baseUrl, look).setJavaScriptEnabled(false));
    }

    private Page page(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    private static NewContextOptions options(String baseUrl, Look look) {
        return new NewContextOptions().setBaseURL(baseUrl)
                .setViewportSize(look.width(), look.height())
                .setLocale(look.language())
                .setColorScheme(look.scheme())
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
