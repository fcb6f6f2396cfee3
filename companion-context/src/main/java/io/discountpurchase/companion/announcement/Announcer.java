package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.announcement.Announcements.Begun;
import io.discountpurchase.companion.interest.Interests;
import io.discountpurchase.companion.notice.NoticeWriting;
import io.discountpurchase.companion.notice.Notices;
import io.discountpurchase.transactioncentre.clockwork.Clockwork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.util.List;
import java.util.Objects;

/**
 * Tells everybody, a page of investors in each transaction, together with how far it has come. Broken off anywhere it goes on
 * at the page it was at; of two processes one has the announcement at a time.
 */
@Component
class Announcer implements AutoCloseable {
    private static final int PAGE = 50;

    private final Announcements announcements;
    private final Interests interests;
    private final Notices notices;
    private final NoticeWriting writing;
    private final TransactionOperations transactions;
    private final AnnouncementSettings settings;
    private final Clockwork clockwork = new Clockwork("announcer");

    Announcer(Announcements announcements, Interests interests, Notices notices, NoticeWriting writing,
            TransactionOperations transactions, AnnouncementSettings settings) {
        this.announcements = announcements;
        this.interests = interests;
        this.notices = notices;
        this.writing = writing;
        this.transactions = transactions;
        this.settings = settings;
        clockwork.every(settings.interval(), this::tellAll);
    }

    private void tellAll() {
        announcements.unended(settings.settling()).forEach(id -> Clockwork.loggingFailure(() -> tell(id)));
    }

    private void tell(long id) {
        boolean more = true;
        while (more) {
            more = isPageTold(id);
        }
    }

    /** @return false when nobody is left */
    private boolean isPageTold(long id) {
        return Boolean.TRUE.equals(transactions.execute(
                status -> announcements.lockUnended(id).map(this::isPageTold).orElse(false)));
    }

    private boolean isPageTold(Begun begun) {
        List<String> page = audience(begun.announcement(), begun.toldThrough());
        if (page.isEmpty()) {
            announcements.end(begun.id());
            return false;
        }
        int told = 0;
        for (String investor : page) {
            told += writing.write(begun.announcement().to(investor)) ? 1 : 0;
        }
        announcements.passed(begun.id(), page.getLast(), told);
        return true;
    }

    private List<String> audience(Announcement announcement, String after) {
        return switch (announcement.audience()) {
            case EVERYBODY -> notices.investorsAfter(after, PAGE);
            case HOLDERS -> interests.holdersAfter(after, fundOf(announcement), PAGE);
            case INTERESTED -> interests.interestedAfter(after, fundOf(announcement), PAGE);
        };
    }

    private static String fundOf(Announcement announcement) {
        return Objects.requireNonNull(announcement.fundCode());
    }

    @Override
    public void close() throws InterruptedException {
        clockwork.close();
    }
}
