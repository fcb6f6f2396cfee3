package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import java.time.Instant;
import java.time.LocalDate;

/** What lies on the desks of those who speak to investors, for an operator. */
@HttpExchange(url = "/operations/desks", accept = "application/json")
public interface DesksClient {
    /** How often a kind of notice was said on a day. */
    record SaidNotices(@Schema(example = "BONUS_GRANTED") String kind, LocalDate day, long notices) {}

    /** Somebody with a decision to make about money. */
    record ServiceCase(
            String noticeId,
            @Schema(example = "alice") String investorId,
            @Schema(example = "PURCHASE_REFUSED") String kind,
            String subjectId,
            Instant openedAt) {}

    /** How often an investor was told something, and when last. */
    record JourneyStep(
            @Schema(example = "alice") String investorId,
            @Schema(example = "PURCHASE_ACCEPTED") String kind,
            long times,
            Instant lastAt) {}

    @GetExchange("/operations")
    PageOf<SaidNotices> operations(@RequestParam int page, @RequestParam int size);

    @GetExchange("/customer-service")
    PageOf<ServiceCase> customerService(@RequestParam int page, @RequestParam int size);

    @GetExchange("/orchestration")
    PageOf<JourneyStep> orchestration(@RequestParam int page, @RequestParam int size);
}
