package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.notice.DeskGroups;
import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.NoticeState;
import io.discountpurchase.companion.notice.NoticeWords;
import io.discountpurchase.companion.notice.Notices;
import io.discountpurchase.sharedkernel.contract.companion.NoticeWrittenIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** The automatic part: what breaks no rule in any language is published at once, the rest waits for a person. */
@Component
class ReviewOfNotice implements MessageHandler<NoticeWrittenIntegrationEvent> {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Notices notices;
    private final NoticeWords words;
    private final AdvertisingRules rules;
    private final Reviews reviews;

    ReviewOfNotice(Notices notices, NoticeWords words, AdvertisingRules rules, Reviews reviews) {
        this.notices = notices;
        this.words = words;
        this.rules = rules;
        this.reviews = reviews;
    }

    @Override
    public String consumer() {
        return DeskGroups.COMPLIANCE;
    }

    @Override
    public void handle(NoticeWrittenIntegrationEvent message) {
        UUID key = UUID.fromString(message.noticeId());
        Notice notice = notices.written(key);
        List<Finding> findings = LANGUAGES.stream().flatMap(language -> findings(notice, language)).distinct().toList();
        NoticeState next = findings.isEmpty() ? NoticeState.PUBLISHED : NoticeState.IN_REVIEW;
        if (notices.move(notice, NoticeState.WRITTEN, next)) {
            reviews.open(key, findings);
        }
    }

    private Stream<Finding> findings(Notice notice, Locale language) {
        String said = words.title(notice, language) + '\n' + words.text(notice, language);
        return rules.findingsIn(said, language, notice.kind().isPromotion()).stream();
    }
}
