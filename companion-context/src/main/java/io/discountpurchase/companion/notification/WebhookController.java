package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notification.Notification.State;
import io.discountpurchase.companion.notification.ReceiverAddress.Verdict;
import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.companion.problem.Problems;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The webhook of the investor whom the token names, and what became of each notification, for a receiver that missed some. */
@RestController
class WebhookController {
    private final Webhooks webhooks;
    private final Notifications notifications;
    private final ReceiverAddress addresses;
    private final Problems problems;
    private final Clock clock;

    WebhookController(Webhooks webhooks, Notifications notifications, ReceiverAddress addresses, Problems problems,
            Clock clock) {
        this.webhooks = webhooks;
        this.notifications = notifications;
        this.addresses = addresses;
        this.problems = problems;
        this.clock = clock;
    }

    record Wish(@Nullable String address) {}

    /** @param secret told once, when it is set */
    record Item(String address, Instant setAt, @Nullable String secret) {}

    record Told(String notificationId, State state, int attempts, @Nullable Instant nextAt,
            @Nullable String lastAnswer) {
        private static Told of(Notification notification) {
            return new Told(notification.noticeKey().toString(), notification.state(), notification.attempts(),
                    notification.state() == State.PENDING ? notification.nextAt() : null, notification.lastAnswer());
        }
    }

    @PutMapping("/webhook")
    ResponseEntity<?> set(@RequestBody Wish wish, Principal investor, Locale language) {
        String address = Objects.requireNonNullElse(wish.address(), "").strip();
        Verdict verdict = addresses.judge(address);
        if (verdict != Verdict.ALLOWED) {
            ProblemDetail problem = problems.of(HttpStatus.BAD_REQUEST, verdict.name(), language);
            problem.setProperty("field", "address");
            return ResponseEntity.badRequest().body(problem);
        }
        Webhook webhook = new Webhook(investor.getName(), URI.create(address), Signature.newSecret(), clock.instant());
        webhooks.set(webhook);
        return ResponseEntity.ok(new Item(address, webhook.setAt(), webhook.secret()));
    }

    @GetMapping("/webhook")
    ResponseEntity<?> webhook(Principal investor, Locale language) {
        return webhooks.find(investor.getName())
                .<ResponseEntity<?>>map(webhook -> ResponseEntity
                        .ok(new Item(webhook.address().toString(), webhook.setAt(), null)))
                .orElseGet(() -> notFound(language));
    }

    @DeleteMapping("/webhook")
    ResponseEntity<?> remove(Principal investor, Locale language) {
        return webhooks.remove(investor.getName())
                ? ResponseEntity.noContent().build()
                : notFound(language);
    }

    @GetMapping("/webhook/notifications")
    PageOf<Told> notifications(Principal investor,
            @RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size) {
        String investorId = investor.getName();
        List<Told> told = notifications.of(investorId, page, size).stream().map(Told::of).toList();
        return new PageOf<>(told, page, size, notifications.count(investorId));
    }

    private ResponseEntity<?> notFound(Locale language) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(problems.of(HttpStatus.NOT_FOUND, "WEBHOOK_NOT_FOUND", language));
    }
}
