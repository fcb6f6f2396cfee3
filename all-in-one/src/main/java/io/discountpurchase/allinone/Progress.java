package io.discountpurchase.allinone;

import org.slf4j.LoggerFactory;

import java.io.PrintStream;
import java.nio.file.Path;

/** What a person sees while all-in-one starts: a line for each part, and in the end where to look. */
final class Progress {
    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void starting(Path data) {
        out.println("Starting with the data in " + data);
    }

    /** @throws CannotStart in place of whatever the part fails with; the log has the rest */
    void during(String part, Runnable start) {
        long partBegin = System.nanoTime();
        try {
            start.run();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Progress.class).info("{} does not start", part, e);
            throw new CannotStart("%s does not start: %s. See %s.".formatted(part, rootCause(e), Logging.file()), e);
        }
        out.printf("  %-14s %4.1f s%n", part, secondsSince(partBegin));
    }

    void ready(String url, boolean demoData) {
        out.printf("READY %s/ after %.1f s%s; stop with Ctrl-C%n", url, secondsSince(begin),
                demoData ? "; log in as alice, bob, carol or operator, the password is the name" : "");
    }

    private static String rootCause(Throwable e) {
        var cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString().lines().findFirst().orElse("");
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
