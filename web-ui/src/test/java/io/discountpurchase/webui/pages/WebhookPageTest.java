package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookPageTest extends EdgeTest {
    private static final String PAGE = "/me/webhook";
    private static final String ADDRESS = "https://example.org/notices";

    private final Browser alice = new Browser(this::at);

    @BeforeEach
    void logIn() {
        alice.logIn("alice");
    }

    @Test
    void showsTheAddressAndWhatBecameOfTheNotices() {
        String page = alice.open(PAGE).text();

        assertThat(page).contains("value=\"" + ADDRESS + "\"", "Pending", "Attempts: 2", "HTTP 500")
                .doesNotContain("webhook-secret");
        assertThat(alice.open("/me").text()).contains("href=\"/me/webhook\"");
        assertThat(alice.open(PAGE + "?lang=zh-CN").text()).contains("待送达", "尝试次数：2");
    }

    @Test
    void showsTheSecretOnceWhenTheAddressIsSet() {
        noWebhook();
        CONTEXTS.companion.answers("PUT /webhook", """
                {"address":"%s","setAt":"2026-11-20T06:00:00Z","secret":"5ec2e7"}""".formatted(ADDRESS));
        Answer page = alice.open(PAGE);
        assertThat(page.text()).contains("No address is set.").doesNotContain("remove-webhook");

        assertThat(alice.submit(page, PAGE, Map.of("address", ADDRESS)).header("Location")).endsWith(PAGE);

        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"address\":\"" + ADDRESS + "\"}");
        assertThat(alice.open(PAGE).text()).contains("5ec2e7");
        assertThat(alice.open(PAGE).text()).doesNotContain("5ec2e7");
    }

    @Test
    void saysWhyAnAddressIsRefusedAndKeepsWhatWasTyped() {
        noWebhook();
        CONTEXTS.companion.refuses("PUT /webhook", 400, "ADDRESS_NOT_ALLOWED", "address");

        alice.submit(alice.open(PAGE), PAGE, Map.of("address", "http://10.0.0.1/?a=\"b\""));

        assertThat(alice.open(PAGE).text()).contains("data-code=\"ADDRESS_NOT_ALLOWED\"", "words of the context",
                "value=\"http://10.0.0.1/?a=&quot;b&quot;\"");
    }

    @Test
    void removesTheAddressOnce() {
        CONTEXTS.companion.answers("DELETE /webhook", 204, "");
        Answer page = alice.open(PAGE);

        alice.submit(page, PAGE + "/remove", Map.of());
        assertThat(CONTEXTS.companion.lastCall().method()).isEqualTo("DELETE");

        CONTEXTS.companion.refuses("DELETE /webhook", 404, "WEBHOOK_NOT_FOUND");
        alice.submit(page, PAGE + "/remove", Map.of());
        assertThat(alice.open(PAGE).text()).contains("data-code=\"WEBHOOK_NOT_FOUND\"");
    }

    @Test
    void postsNoticesToTheReceiverOfTheDemonstrationAndTellsItHowToAnswer() {
        CONTEXTS.companion.answers("PUT /webhook/demo-receiver", """
                {"address":"%s","setAt":"2026-11-20T06:00:00Z","secret":"5ec2e7"}""".formatted(ADDRESS));
        Answer page = alice.open(PAGE);
        assertThat(page.text()).contains("http://127.0.0.1:8083/demo-receivers/1", "signature is right",
                "BONUS_GRANTED");

        alice.submit(page, PAGE + "/demo", Map.of());
        assertThat(alice.open(PAGE).text()).contains("5ec2e7");
        alice.submit(page, PAGE + "/demo/behaviour", Map.of("behaviour", "HANGS"));

        assertThat(CONTEXTS.companion.lastCall().path()).isEqualTo("/webhook/demo-receiver/behaviour");
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"behaviour\":\"HANGS\"}");
        assertThat(alice.submit(page, PAGE + "/demo/behaviour", Map.of("behaviour", "SINGS")).status())
                .isEqualTo(400);
    }

    @Test
    void offersNoReceiverWhereThereIsNoDemonstration() {
        CONTEXTS.companion.refuses("GET /webhook/demo-receiver", 404, "DEMO_RECEIVER_NOT_FOUND");

        assertThat(alice.open(PAGE).text()).contains("Pending").doesNotContain("demo-receiver");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(alice.post(PAGE, Map.of("address", ADDRESS)).status()).isEqualTo(403);
    }

    private static void noWebhook() {
        CONTEXTS.companion.refuses("GET /webhook", 404, "WEBHOOK_NOT_FOUND");
    }
}
