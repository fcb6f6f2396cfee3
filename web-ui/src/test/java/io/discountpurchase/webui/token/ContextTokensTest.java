package io.discountpurchase.webui.token;

import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContext.Call;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import static io.discountpurchase.webui.fake.FakeContexts.PURCHASE_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a context learns about the caller, verified as a context verifies it. */
class ContextTokensTest extends EdgeTest {
    @Test
    void namesTheInvestor() {
        send(as("alice", "/api/wallet"));

        Jwt token = tokenOf(CONTEXTS.wallet.lastCall());
        assertThat(token.getSubject()).isEqualTo("alice");
        assertThat(token.getClaimAsString("scope")).isEqualTo("investor");
        assertThat(token.getClaimAsString("iss")).isEqualTo("web-ui");
        assertThat(token.getHeaders()).containsEntry("alg", "RS256");
    }

    @Test
    void livesFiveMinutes() {
        send(as("alice", "/api/wallet"));

        Jwt token = tokenOf(CONTEXTS.wallet.lastCall());
        Instant issued = Objects.requireNonNull(token.getIssuedAt());
        assertThat(Duration.between(issued, Objects.requireNonNull(token.getExpiresAt())))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void isUsedAgain() {
        send(as("bob", "/api/wallet"));
        String first = CONTEXTS.wallet.lastCall().header("Authorization");
        send(as("bob", "/api/card"));

        assertThat(CONTEXTS.wallet.lastCall().header("Authorization")).isEqualTo(first);
    }

    @Test
    void isNeverAnotherInvestors() {
        send(as("alice", "/api/wallet"));
        send(as("bob", "/api/wallet"));

        assertThat(CONTEXTS.wallet.calls()).extracting(call -> tokenOf(call).getSubject())
                .containsExactly("alice",
                        "bob");
    }

    @Test
    void namesTheOperator() {
        send(as("operator", "/api/operations/alerts"));

        Jwt token = tokenOf(CONTEXTS.wallet.lastCall());
        assertThat(token.getSubject()).isEqualTo("operator");
        assertThat(token.getClaimAsString("scope")).isEqualTo("operator");
    }

    @Test
    void namesTheEdgeForTimelinesOnceTheWalletKnowsTheInvestorsPurchase() {
        send(as("alice", "/api/discount-purchases/" + PURCHASE_ID + "/timeline"));

        assertThat(CONTEXTS.wallet.calls()).extracting(call -> tokenOf(call).getClaimAsString("scope"))
                .containsExactly("investor", "edge");
        assertThat(tokenOf(CONTEXTS.companion.lastCall()).getSubject()).isEqualTo("web-ui");
    }

    @Test
    void namesTheInvestorWhoLogsInOnThePages() {
        new Browser(this::at).logIn("operator");
        new Browser(this::at).logIn("alice");

        await().atMost(Duration.ofSeconds(60)).until(() -> !CONTEXTS.companion.logins().isEmpty());
        assertThat(CONTEXTS.companion.logins()).extracting(call -> tokenOf(call).getSubject()).containsOnly("alice");
    }

    private static Jwt tokenOf(Call call) {
        String bearer = call.header("Authorization");
        assertThat(bearer).startsWith("Bearer ");
        return NimbusJwtDecoder.withPublicKey(KEY.publicKey()).build().decode(bearer.substring("Bearer ".length()));
    }
}
