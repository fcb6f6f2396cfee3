package io.discountpurchase.companion;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.ResourceBundle;

import static java.util.ResourceBundle.Control.FORMAT_DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

class MessagesTest {
    private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
    private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("messages-companion", language,
                ResourceBundle.Control.getNoFallbackControl(FORMAT_DEFAULT));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        assertThat(CHINESE.getLocale()).isEqualTo(Locale.CHINESE);
        assertThat(ENGLISH.keySet()).allSatisfy(
                key -> assertThat(CHINESE.getString(key)).isNotEqualTo(ENGLISH.getString(key)));
        assertThat(ENGLISH.keySet()).containsAll(CHINESE.keySet());
    }
}
