package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContext.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static io.discountpurchase.webui.fake.FakeContexts.REDEMPTION_ID;
import static io.discountpurchase.webui.fake.FakeContexts.redemption;
import static org.assertj.core.api.Assertions.assertThat;

/** Alice redeems with a browser that runs no scripts. */
class RedemptionPagesTest extends EdgeTest {
    private static final String PAGE = "/holdings/110011/redemption";
    private static final String FORM = "/holdings/110011/redemptions";
    private final Browser alice = new Browser(this::at);

    @BeforeEach
    void logIn() {
        alice.logIn("alice");
    }

    @Test
    void redeemsUnderTheSameKeyAgainWhenNobodyKnowsHowItEnded() {
        Answer form = alice.open("/holdings/110011/redemption?shares=1000");
        CONTEXTS.fundTrading.hangsUpOn("POST /redemptions");

        Answer failed = alice.submit(form, "/holdings/110011/redemptions", Map.of());

        assertThat(failed.status()).isEqualTo(503);
        assertThat(Browser.hiddenFields(failed, "/holdings/110011/redemptions")).containsEntry("requestId",
                Browser.hiddenFields(form, "/holdings/110011/redemptions").get("requestId"));
    }

    @Test
    void findsTheWayOutAtEachHolding() {
        assertThat(alice.open("/holdings").text()).contains("href=\"" + PAGE + "\"", "href=\"/redemptions\"");
    }

    @Test
    void seesFromWhenEachLotCanGoAndWhatItCosts() {
        assertThat(alice.open(PAGE).text()).contains("9,837.46", "redeemable from 2026-11-11",
                "redeemable from 2026-11-24", "Fee 1.50%", "¥15.23", "shares=1000.00")
                .doesNotContain("Redeem 1,000.00");
    }

    @Test
    void seesTheFeeBeforeConfirming() {
        assertThat(alice.open(PAGE + "?shares=1000").text()).contains("¥1,015.00", "¥15.23", "¥999.77",
                "Trade date 2026-11-23", "Redeem 1,000.00 shares");
    }

    @Test
    void redeemsOnceHoweverOftenTheFormIsSent() {
        Answer page = alice.open(PAGE + "?shares=1000");
        Answer first = alice.submit(page, FORM, Map.of());
        alice.submit(page, FORM, Map.of());

        assertThat(first.status()).isEqualTo(302);
        assertThat(first.header("Location")).endsWith("/redemptions/" + REDEMPTION_ID);
        assertThat(placed()).hasSize(2)
                .extracting(call -> call.header("Idempotency-Key"))
                .containsOnly(Browser.hiddenFields(page, FORM).get("requestId"));
        assertThat(placed().getFirst().body()).contains("\"shares\":\"1000.00\"");
    }

    @Test
    void readsWhyNotAndKeepsTheForm() {
        CONTEXTS.fundTrading.answers("POST /redemptions/estimate", 422,
                "{\"code\":\"SHARES_NOT_REDEEMABLE_YET\",\"field\":\"shares\",\"detail\":\"Not before T+2.\"}");

        String page = alice.open(PAGE + "?shares=9837.46").text();

        assertThat(page).contains("data-code=\"SHARES_NOT_REDEEMABLE_YET\"", "Not before T+2.", "value=\"9837.46\"")
                .doesNotContain("confirm-redemption");
        assertThat(alice.open(PAGE + "?shares=all").text()).contains("data-code=\"SHARES_FORMAT\"");
    }

    @Test
    void readsThatTheLastSharesAreGoneWhenConfirming() {
        Answer page = alice.open(PAGE + "?shares=1000");
        CONTEXTS.fundTrading.answers("POST /redemptions", 422,
                "{\"code\":\"NOT_ENOUGH_SHARES\",\"field\":\"shares\",\"detail\":\"Not enough.\"}");

        Answer answer = alice.submit(page, FORM, Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("data-code=\"NOT_ENOUGH_SHARES\"");
    }

    @Test
    void followsARedemptionUntilItIsPaid() {
        assertThat(alice.open("/redemptions/" + REDEMPTION_ID).text()).contains("Accepted, waiting for the NAV",
                "every 15s");
        CONTEXTS.fundTrading.answers("GET /redemptions/" + REDEMPTION_ID, redemption("CONFIRMED"));

        assertThat(alice.open("/redemptions/" + REDEMPTION_ID).text())
                .contains("Paid into the wallet", "¥999.77", "▼ -16.75")
                .doesNotContain("data-live=\"redemption-");
        assertThat(alice.open("/redemptions").text()).contains("1,000.00 shares", "¥999.77");
    }

    private static List<Call> placed() {
        return CONTEXTS.fundTrading.calls()
                .stream()
                .filter(call -> call.path().equals("/redemptions") && call.method().equals("POST"))
                .toList();
    }
}
