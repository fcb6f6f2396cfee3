package io.discountpurchase.companion.notice;

import io.discountpurchase.companion.notice.NoticeKind.Subject;
import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the investor whom the token names may read. */
@RestController
class NoticesController {
    private final Notices notices;
    private final NoticeWords words;

    NoticesController(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    record Item(String noticeId, Instant at, NoticeTag tag, NoticeKind kind, String title, String text,
            NoticeState state, @Nullable String purchaseId, @Nullable String redemptionId,
            @Nullable String topUpId) {}

    @GetMapping("/notices")
    PageOf<Item> notices(Principal investor,
            @RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size, Locale language) {
        String investorId = investor.getName();
        List<Item> items = notices.publishedTo(investorId, page, size)
                .stream()
                .map(stored -> item(stored, language))
                .toList();
        return new PageOf<>(items, page, size, notices.countPublishedTo(investorId));
    }

    private Item item(StoredNotice stored, Locale language) {
        Notice notice = stored.notice();
        return new Item(Long.toString(stored.noticeId()), notice.happenedAt(), stored.tag(), notice.kind(),
                words.title(notice, language), words.text(notice, language), stored.state(),
                idOf(Subject.PURCHASE, notice), idOf(Subject.REDEMPTION, notice), idOf(Subject.TOP_UP, notice));
    }

    private static @Nullable String idOf(Subject subject, Notice notice) {
        return notice.kind().subject() == subject ? notice.businessKey() : null;
    }
}
