package io.discountpurchase.companion.compliance;

import io.discountpurchase.companion.compliance.ComplianceDesk.Outcome;
import io.discountpurchase.companion.compliance.Review.State;
import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.companion.notice.NoticeTag;
import io.discountpurchase.companion.notice.NoticeWords;
import io.discountpurchase.companion.notice.Notices;
import io.discountpurchase.companion.notice.StoredNotice;
import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.companion.problem.Problems;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.operations.PageOf;
import io.discountpurchase.transactioncentre.operations.ReasonRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The notices that wait for a person, what that person says of them, and what was said before. */
@RestController
class ReviewsController {
    private final Reviews reviews;
    private final ComplianceDesk desk;
    private final Notices notices;
    private final NoticeWords words;
    private final Problems problems;

    ReviewsController(Reviews reviews, ComplianceDesk desk, Notices notices, NoticeWords words, Problems problems) {
        this.reviews = reviews;
        this.desk = desk;
        this.notices = notices;
        this.words = words;
        this.problems = problems;
    }

    record Item(String noticeId, State state, Instant cameAt, NoticeTag tag, NoticeKind kind, String investorId,
            String title, String text, List<Finding> findings, @Nullable String decidedBy, @Nullable String reason,
            @Nullable Instant decidedAt) {}

    /** Titles and texts in the reader's language. */
    @GetMapping("/operations/reviews")
    PageOf<Item> reviews(@RequestParam(defaultValue = "WAITING") State state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size, Locale language) {
        List<Item> items = reviews.in(state, page, size)
                .stream()
                .flatMap(review -> item(review, language).stream())
                .toList();
        return new PageOf<>(items, page, size, reviews.count(state));
    }

    private Optional<Item> item(Review review, Locale language) {
        return notices.find(review.noticeKey()).map(StoredNotice::notice).map(notice -> item(review, notice, language));
    }

    private Item item(Review review, Notice notice, Locale language) {
        return new Item(review.noticeKey().toString(), review.state(), review.cameAt(), notice.kind().tag(),
                notice.kind(), notice.investorId(), words.title(notice, language), words.text(notice, language),
                review.findings(), review.decidedBy(), review.reason(), review.decidedAt());
    }

    @PostMapping("/operations/reviews/{noticeId}/approve")
    ResponseEntity<?> approve(@PathVariable UUID noticeId, @RequestBody ReasonRequest why, Principal operator,
            Locale language) {
        return answer(noticeId, desk.approve(noticeId, request("APPROVE_NOTICE", noticeId, why, operator)), language);
    }

    @PostMapping("/operations/reviews/{noticeId}/reject")
    ResponseEntity<?> reject(@PathVariable UUID noticeId, @RequestBody ReasonRequest why, Principal operator,
            Locale language) {
        return answer(noticeId, desk.reject(noticeId, request("REJECT_NOTICE", noticeId, why, operator)), language);
    }

    private static OperatorRequest request(String action, UUID noticeId, ReasonRequest why, Principal operator) {
        return new OperatorRequest(operator.getName(), action, "notice-" + noticeId, why.reason());
    }

    private ResponseEntity<?> answer(UUID noticeId, Outcome outcome, Locale language) {
        return switch (outcome) {
            case DONE -> ResponseEntity.of(reviews.find(noticeId).flatMap(review -> item(review, language)));
            case REVIEW_DECIDED -> refused(HttpStatus.CONFLICT, outcome, language);
            case REVIEW_NOT_FOUND -> refused(HttpStatus.NOT_FOUND, outcome, language);
        };
    }

    private ResponseEntity<?> refused(HttpStatus status, Outcome outcome, Locale language) {
        return ResponseEntity.status(status).body(problems.of(status, outcome.name(), language));
    }
}
