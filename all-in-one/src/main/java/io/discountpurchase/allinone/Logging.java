package io.discountpurchase.allinone;

import org.slf4j.bridge.SLF4JBridgeHandler;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One log for all applications of the JVM, as {@code logback.xml} says. Each would otherwise configure Logback anew, for
 * all of them, with its own settings.
 */
final class Logging {
    private static final String FILE = "all-in-one.log";

    private Logging() {}

    /** Must come before the first logger is made. */
    static void into(Path file) {
        System.setProperty(FILE, file.toString());
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    static Path file() {
        return Path.of(System.getProperty(FILE, FILE));
    }
}
