package io.discountpurchase.allinone;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static java.util.Objects.requireNonNull;

/** What axe-core finds on a page that keeps people from using it. */
final class Accessibility {
    private static final String AXE = read("/axe.min.js");
    /** Of all rules only an experimental one, which is not run, reads the style sheets: they are not fetched again for it. */
    private static final String RUN = """
            rules => axe.run(document, {resultTypes: ['violations'], preload: {assets: ['media']}, ...rules})
                .then(result => result.violations.flatMap(rule => rule.nodes.map(
                    node => rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))""";
    private static final Map<String, List<String>> EVERY_RULE = Map.of();
    private static final Map<String, List<String>> COLOURS = Map.of("runOnly", List.of("color-contrast"));

    private Accessibility() {}

    static List<String> violations(Page page) {
        return violations(page, EVERY_RULE);
    }

    /** Of the colours alone, which is much faster. */
    static List<String> contrasts(Page page) {
        return violations(page, COLOURS);
    }

    private static List<String> violations(Page page, Map<String, List<String>> rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }

    private static String read(String resource) {
        try (InputStream script = requireNonNull(Accessibility.class.getResourceAsStream(resource), resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
