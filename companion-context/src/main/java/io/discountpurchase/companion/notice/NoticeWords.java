package io.discountpurchase.companion.notice;

import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import java.util.Locale;

/** Puts a notice into the reader's language; what is kept of it belongs to no language. */
@Component
public class NoticeWords {
    private final MessageSource messages;

    NoticeWords(MessageSource messages) {
        this.messages = messages;
    }

    public String title(Notice notice, Locale language) {
        return messages.getMessage("notice." + notice.kind() + ".title", values(notice), language);
    }

    public String text(Notice notice, Locale language) {
        return messages.getMessage("notice." + notice.kind() + ".text", values(notice), language);
    }

    /** A value that has words of its own, such as the code of a refusal, appears in these; any other as it is. */
    private static Object[] values(Notice notice) {
        return notice.values()
                .stream()
                .map(value -> new DefaultMessageSourceResolvable(new String[]{"word." + value}, value))
                .toArray();
    }
}
