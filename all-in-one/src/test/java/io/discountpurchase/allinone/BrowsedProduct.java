package io.discountpurchase.allinone;

import com.microsoft.playwright.Page;
import io.discountpurchase.allinone.Browser.Look;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The running product and a browser before it. */
final class BrowsedProduct implements AutoCloseable {
    /** As long as the browser waits: a page that the edge gives up on a busy machine says nothing about the page. */
    private static final String[] PATIENT = {"-Dcontexts.connect-timeout=60s", "-Dcontexts.read-timeout=60s"};

    private final Browser browser;
    private final Path directory;
    private final AllInOneProcess product;

    private BrowsedProduct(Browser browser, Path directory) {
        this.browser = browser;
        this.directory = directory;
        this.product = new AllInOneProcess(directory);
    }

    /** Skips the test on a machine without Chromium. */
    static BrowsedProduct start() {
        try {
            BrowsedProduct started = new BrowsedProduct(Browser.orSkip(), Files.createTempDirectory("browsed"));
            started.product.start(PATIENT);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The public API, for what the pages are not tested with. */
    Edge api(String person) {
        return new Edge(product.url(), person);
    }

    /** Somebody else's browser: no cookie is shared. */
    Page open(Look look) {
        return browser.open(product.url(), look);
    }

    Page openLoggedIn(Look look, String person) {
        Page page = open(look);
        logIn(page, person);
        return page;
    }

    Page openWithoutJavaScript(Look look) {
        return browser.openWithoutJavaScript(product.url(), look);
    }

    static void logIn(Page page, String person) {
        page.navigate("/login");
        fillIn(page, person);
    }

    /** Sends the form of the login, on which the page stands; when this returns, the browser has the new session. */
    static void fillIn(Page page, String person) {
        page.getByTestId("username").fill(person);
        page.getByTestId("password").fill(person);
        page.getByTestId("log-in").click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    void stop() {
        product.stop();
    }

    /** On the same ports and data. */
    void startAgain() {
        product.start(PATIENT);
    }

    @Override
    public void close() throws IOException {
        product.close();
        browser.close();
        FileSystemUtils.deleteRecursively(directory);
    }
}
