package io.discountpurchase.webui.edge.openapi;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDescriptionTest extends EdgeTest {
    @Test
    void hasEveryCall() {
        assertThat(description().get("paths").propertyNames()).containsExactlyInAnyOrder("/api/funds",
                "/api/funds/{fundCode}", "/api/funds/{fundCode}/navs", "/api/quotes", "/api/agreement",
                "/api/discount-purchases",
                "/api/discount-purchases/{purchaseId}", "/api/discount-purchases/{purchaseId}/timeline",
                "/api/fund-purchases", "/api/fund-purchases/{purchaseId}", "/api/wallet", "/api/wallet/entries",
                "/api/wallet/transfers/{transferId}/entries",
                "/api/wallet/top-ups", "/api/wallet/withdrawals", "/api/card", "/api/holdings", "/api/notices",
                "/api/operations/transactions", "/api/operations/dead-letters",
                "/api/operations/dead-letters/{id}", "/api/operations/dead-letters/{id}/redrive",
                "/api/operations/dead-letters/{id}/discard",
                "/api/operations/trading-days/{date}/close", "/api/operations/clock",
                "/api/operations/reconciliation", "/api/operations/alerts", "/api/operations/alerts/{id}/close",
                "/api/operations/funds", "/api/operations/funds/{fundCode}/suspend",
                "/api/operations/funds/{fundCode}/resume", "/api/operations/funds/{fundCode}/liquidate",
                "/api/operations/funds/{fundCode}/limits", "/api/operations/funds/{fundCode}/risk",
                "/api/operations/funds/{fundCode}/withheld-navs", "/api/operations/funds/{fundCode}/navs/{date}",
                "/api/operations/funds/{fundCode}/navs/{date}/withhold",
                "/api/campaigns", "/api/operations/campaigns", "/api/operations/campaigns/{campaignId}/open",
                "/api/operations/campaigns/{campaignId}/close",
                "/api/webhook", "/api/webhook/notifications", "/api/operations/reviews",
                "/api/operations/reviews/{noticeId}/approve",
                "/api/operations/reviews/{noticeId}/reject", "/api/operations/data-records",
                "/api/operations/data-counts", "/api/operations/desks/operations",
                "/api/operations/desks/customer-service", "/api/operations/desks/orchestration",
                "/api/operations/notice-templates",
                "/api/operations/actions", "/api/operations/event-handlers",
                "/api/operations/event-handlers/{context}/{group}/rebuild", "/api/operations/parked-events",
                "/api/operations/parked-events/{id}/redrive", "/api/discount-purchases/{purchaseId}/cancel",
                "/api/fund-purchases/{purchaseId}/cancel", "/api/redemptions", "/api/redemptions/{redemptionId}",
                "/api/redemptions/estimate", "/api/holdings/{fundCode}/lots",
                "/api/operations/purchases/{purchaseId}/recall",
                "/api/operations/purchases/{purchaseId}/re-date", "/api/operations/purchases/{purchaseId}/refund");
    }

    @Test
    void everyCallSaysWhatItIsForAndWhatItRefuses() {
        description().get("paths").values().stream().flatMap(path -> path.values().stream()).forEach(call -> {
            assertThat(call.get("summary").asString()).isNotBlank();
            assertThat(call.get("tags").values()).isNotEmpty();
            assertThat(call.at("/responses/401/content").propertyNames()).containsExactly("application/problem+json");
        });
    }

    @Test
    void aPurchaseNeedsAKey() {
        List<JsonNode> parameters = List.copyOf(
                description().at("/paths/~1api~1discount-purchases/post/parameters").values());

        assertThat(parameters).extracting(each -> each.get("name").asString()).containsExactly("Idempotency-Key");
        assertThat(parameters.getFirst().get("required").asBoolean()).isTrue();
    }

    @Test
    void aListHasPages() {
        assertThat(description().at("/paths/~1api~1holdings/get/parameters").values())
                .extracting(each -> each.get("name").asString())
                .containsExactly("page", "size");
    }

    @Test
    void saysHowToLogIn() {
        assertThat(description().at("/components/securitySchemes/basic/scheme").asString()).isEqualTo("basic");
        assertThat(description().at("/components/schemas/Problem/properties").propertyNames()).contains("code",
                "traceId");
    }

    @Test
    void thePageToTryItLoadsNothingFromOutside() {
        Answer page = send(request("/swagger-ui/index.html"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(Pattern.compile("(src|href)=\"(https?:)?//").matcher(page.text()).find()).isFalse();
        assertThat(send(request("/v3/api-docs/swagger-config")).text()).doesNotContain("validator.swagger.io");
    }

    private JsonNode description() {
        return send(request("/v3/api-docs")).json();
    }
}
