package io.discountpurchase.webui.language;

import io.discountpurchase.webui.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Both languages say everything, and the templates say nothing that is in neither. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/web-ui/templates");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]+}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.-]*)");
    private static final Pattern TEXT = Pattern.compile(">([^<>]*[\\p{L}][^<>]*)<");
    private static final Pattern OWN_TEXT_REPLACED = Pattern.compile("th:text=|th:replace=|th:utext=");

    private final Properties english = load("/messages-web-ui.properties");
    private final Properties chinese = load("/messages-web-ui_zh_CN.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Set<String> saidInAnotherWay = Set.of("fund.discount");
        for (String key : english.stringPropertyNames()) {
            if (saidInAnotherWay.contains(key)) {
                continue;
            }
            assertThat(arguments(chinese, key)).as(key).isEqualTo(arguments(english, key));
        }
    }

    @Test
    void theChineseIsChinese() {
        Set<String> sameInBoth = Set.of("nav.api", "purchase.discount", "purchases.discount", "ops.deadLetters.done");
        for (String key : chinese.stringPropertyNames()) {
            if (!sameInBoth.contains(key)) {
                assertThat(chinese.getProperty(key)).as(key).containsPattern("\\p{IsHan}");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasWordsAndItsStatusHasATitle(ProblemCode code) {
        assertThat(english.getProperty("problem." + code)).isNotBlank();
        assertThat(english.getProperty("problem.status." + code.status())).isNotBlank();
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(path -> path.toString().endsWith(".html")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyOfATemplateHasWords(Path template) throws IOException {
        Matcher keys = KEY.matcher(Files.readString(template));

        assertThat(keys.results().map(key -> key.group(1))).allSatisfy(
                key -> assertThat(english.getProperty(key)).as("%s of %s", key, template).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoWordsOfItsOwn(Path template) throws IOException {
        String html = Files.readString(template).replaceAll("(?s)<head>.*?</head>", "");
        Matcher texts = TEXT.matcher(html);

        assertThat(texts.results()
                .filter(text -> !isReplaced(html, text))
                .map(text -> text.group(1).strip())
                .filter(text -> !Set.of("中文", "English").contains(text))).isEmpty();
    }

    /** The words between two tags are only there for whoever opens the template as a file. */
    private static boolean isReplaced(String html, MatchResult text) {
        String tag = html.substring(html.lastIndexOf('<', text.start()), text.start());
        return OWN_TEXT_REPLACED.matcher(tag).find();
    }

    private static Set<String> arguments(Properties words, String key) {
        return ARGUMENT.matcher(words.getProperty(key)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream file = MessagesTest.class.getResourceAsStream(name)) {
            assertThat(file).isNotNull();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
