package io.discountpurchase.wallet.scenario;

import io.discountpurchase.wallet.domain.payment.Bank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A wallet that works on one request at once, and a bank that takes its time for the first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BusyWalletTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String ORDER = """
            {"route":"DISCOUNT","fundCode":"110011","amount":"1000.00","quoteId":"0c0ffee0-0000-4000-8000-00000000000a",
             "tradeDate":"2026-11-23","confirmDate":"2026-11-24"}""";

    private final SlowBank bank = new SlowBank();
    private RunningWallet wallet;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        wallet = new RunningWallet(directory,
                Map.of("wallet.admission.at-once", "1", "wallet.admission.longest-wait", "200ms"), bank);
        wallet.put("alice", "/agreement", "{\"enabled\":true}");
        wallet.put("bob", "/agreement", "{\"enabled\":true}");
    }

    @AfterAll
    void stop() {
        bank.goesOn.countDown();
        wallet.close();
    }

    @Test
    void who_finds_no_place_in_time_is_sent_away_with_nothing_begun_and_comes_again_under_the_same_key()
            throws Exception {
        CompletableFuture<ResponseEntity<JsonNode>> first = CompletableFuture.supplyAsync(() -> place("alice"));
        bank.asked.await();

        ResponseEntity<JsonNode> busy = place("bob");
        assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
        assertThat(busy.getBody().get("code").asString()).isEqualTo("WALLET_BUSY");
        assertThat(
                wallet.post("bob", "/top-ups", "a-top-up", "{\"amount\":\"10.00\"}").getBody().get("code").asString())
                .isEqualTo("WALLET_BUSY");
        assertThat(wallet.get("bob", "/purchases").getBody().get("total").asInt()).as("reading goes on").isZero();

        bank.goesOn.countDown();
        assertThat(first.join().getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(place("bob").getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        await().atMost(SOON).until(() -> wallet.money("bob", "/wallet", "held").equals("1000.00"));
        assertThat(wallet.money("bob", "/card", "balance")).isEqualTo("9999000.00");
    }

    private ResponseEntity<JsonNode> place(String investor) {
        return wallet.post(investor, "/purchases", "one-key", ORDER);
    }

    /** Authorises nothing until it is told to go on. */
    private static final class SlowBank implements BeanPostProcessor {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch goesOn = new CountDownLatch(1);

        @Override
        public Object postProcessAfterInitialization(Object bean, String beanName) {
            if (!(bean instanceof Bank)) {
                return bean;
            }
            ProxyFactory slow = new ProxyFactory(bean);
            slow.setProxyTargetClass(true);
            slow.addAdvice((MethodBeforeAdvice) (method, arguments, target) -> {
                if (method.getName().equals("authorise")) {
                    asked.countDown();
                    goesOn.await();
                }
            });
            return slow.getProxy();
        }
    }
}
