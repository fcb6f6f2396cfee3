package io.discountpurchase.webui.language;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

import java.util.List;
import java.util.Locale;

/** Chinese for whoever asks for Chinese, English for everyone else. */
public final class Language {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Language() {}

    /** What the request's Accept-Language header prefers; English if it is absent or cannot be read. */
    public static Locale accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? ENGLISH : preferred(header);
    }

    /** The one of the two languages that this locale stands for. */
    public static Locale nearest(Locale locale) {
        return locale.getLanguage().equals(CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    private static Locale preferred(String header) {
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(ENGLISH, Locale.CHINESE));
            return best == null ? ENGLISH : nearest(best);
        } catch (IllegalArgumentException unreadable) {
            return ENGLISH;
        }
    }
}
