package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.companion.notice.NoticeTag;
import io.discountpurchase.companion.notice.NoticeWords;
import io.discountpurchase.companion.notice.StoredNotice;
import io.discountpurchase.transactioncentre.MessageJson;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.UUID;

/** What a receiver is told: the notice in both languages, under an id by which it knows a repetition. */
@Component
class NotificationBody {
    private final NoticeWords words;

    NotificationBody(NoticeWords words) {
        this.words = words;
    }

    private record Said(String title, String text) {}

    private record Body(UUID notificationId, String at, NoticeTag tag, NoticeKind kind, String subjectId, Said zh,
            Said en) {}

    byte[] of(StoredNotice stored) {
        Notice notice = stored.notice();
        return MessageJson.mapper()
                .writeValueAsBytes(new Body(notice.key(), notice.happenedAt().toString(), stored.tag(), notice.kind(),
                        notice.businessKey(), said(notice, Locale.CHINESE), said(notice, Locale.ENGLISH)));
    }

    private Said said(Notice notice, Locale language) {
        return new Said(words.title(notice, language), words.text(notice, language));
    }
}
