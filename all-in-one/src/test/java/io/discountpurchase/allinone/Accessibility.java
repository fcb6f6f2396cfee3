package io.discountpurchase.allinone;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static java.util.Objects.requireNonNull;

/** What axe-core finds on a page that keeps people from using it. */
final class Accessibility {
    private static final String AXE = read("/axe.min.js");
    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.flatMap(rule =>
                rule.nodes.map(node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))""";

    private Accessibility() {}

    static List<String> violations(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }

    private static String read(String resource) {
        try (InputStream script = requireNonNull(Accessibility.class.getResourceAsStream(resource), resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
