package io.discountpurchase.companion.notice;

import io.discountpurchase.companion.notice.NoticeKind.Subject;
import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What the investor whom the token names may read. */
@RestController
class NoticesController {
    private final Notices notices;
    private final NoticeWords words;
    private final NoticeChanges changes;

    NoticesController(Notices notices, NoticeWords words, NoticeChanges changes) {
        this.notices = notices;
        this.words = words;
        this.changes = changes;
    }

    record Item(String noticeId, Instant at, NoticeTag tag, NoticeKind kind, String title, String text,
            NoticeState state, boolean seen, @Nullable String purchaseId, @Nullable String redemptionId,
            @Nullable String topUpId, UUID notificationId) {}

    record Unread(long unread) {}

    /**
     * @param tag of all if it is not given
     * @param about the id of a purchase, a redemption or a top-up; of all if it is not given
     */
    @GetMapping("/notices")
    PageOf<Item> notices(Principal investor, @RequestParam(required = false) @Nullable NoticeTag tag,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size, Locale language) {
        String investorId = investor.getName();
        Set<NoticeTag> tags = wanted(tag);
        List<Item> items = notices.publishedTo(investorId, tags, about, page, size)
                .stream()
                .map(stored -> item(stored, language))
                .toList();
        return new PageOf<>(items, page, size, notices.countPublishedTo(investorId, tags, about));
    }

    @GetMapping("/notices/unread")
    Unread unread(Principal investor) {
        return new Unread(notices.countUnread(investor.getName()));
    }

    @PostMapping("/notices/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void see(Principal investor, @Valid @RequestBody SeenNotices seen) {
        String investorId = investor.getName();
        int older = seen.before() == null
                ? 0
                : notices.seeWhatHappenedBefore(seen.before(), investorId, wanted(seen.tag()));
        if (notices.see(investorId, seen.noticeIds()) + older > 0) {
            changes.seen(investorId);
        }
    }

    private static Set<NoticeTag> wanted(@Nullable NoticeTag tag) {
        return tag == null ? EnumSet.allOf(NoticeTag.class) : EnumSet.of(tag);
    }

    private Item item(StoredNotice stored, Locale language) {
        Notice notice = stored.notice();
        return new Item(Long.toString(stored.noticeId()), notice.happenedAt(), stored.tag(), notice.kind(),
                words.title(notice, language), words.text(notice, language), stored.state(), stored.seen(),
                idOf(Subject.PURCHASE, notice), idOf(Subject.REDEMPTION, notice), idOf(Subject.TOP_UP, notice),
                notice.key());
    }

    private static @Nullable String idOf(Subject subject, Notice notice) {
        return notice.kind().subject() == subject ? notice.businessKey() : null;
    }
}
