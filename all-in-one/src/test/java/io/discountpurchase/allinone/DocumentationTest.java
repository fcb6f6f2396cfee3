package io.discountpurchase.allinone;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A class that is renamed or moved must not leave its readers before a dead link. */
class DocumentationTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)");

    static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(PROJECT); Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(Path page) throws IOException {
        Stream<String> links = LINK.matcher(Files.readString(page))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring("](".length()));

        assertThat(links).allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }
}
