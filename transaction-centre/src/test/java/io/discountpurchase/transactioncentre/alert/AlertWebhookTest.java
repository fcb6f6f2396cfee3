package io.discountpurchase.transactioncentre.alert;

import com.sun.net.httpserver.HttpServer;
import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.RunningCentre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** New alerts are posted to the address that the service names, and a bad receiver harms nobody. */
class AlertWebhookTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String CAUSE = "PARCEL_LOST";

    private final List<JsonNode> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final CountDownLatch answering = new CountDownLatch(1);
    private volatile boolean slow;
    private HttpServer receiver;

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        receiver.createContext("/alerts", exchange -> {
            received.add(MessageJson.mapper().readTree(exchange.getRequestBody().readAllBytes()));
            if (slow) {
                awaitEnd();
            }
            exchange.sendResponseHeaders(failures.getAndDecrement() > 0 ? 503 : 204, -1);
            exchange.close();
        });
        receiver.start();
    }

    @AfterEach
    void stop() {
        answering.countDown();
        receiver.stop(0);
    }

    @Test
    void a_new_alert_is_posted_once() {
        try (RunningCentre centre = centre(address())) {
            Alerts alerts = centre.bean(Alerts.class);
            alerts.raise(CAUSE, "p1", "lost");
            alerts.raise(CAUSE, "p1", "still lost");
            await().atMost(SOON).until(() -> received.size() == 1);

            alerts.raise(CAUSE, "p2", "lost too");
            await().atMost(SOON).until(() -> received.size() == 2);

            JsonNode first = received.getFirst();
            assertThat(first.propertyNames()).containsExactly("service", "alertId", "cause", "businessKey", "detail",
                    "raisedAt");
            assertThat(first.get("service").asString()).isEqualTo("depot");
            assertThat(first.get("cause").asString()).isEqualTo(CAUSE);
            assertThat(first.get("businessKey").asString()).isEqualTo("p1");
            assertThat(first.get("detail").asString()).isEqualTo("lost");
            assertThat(first.get("raisedAt").asString()).isEqualTo("2026-11-20T04:00:00Z");
            assertThat(received.getLast().get("businessKey").asString()).isEqualTo("p2");
        }
    }

    @Test
    void nothing_is_posted_before_the_commit_and_nothing_that_rolls_back() {
        try (RunningCentre centre = centre(address())) {
            Alerts alerts = centre.bean(Alerts.class);
            TransactionTemplate transaction = new TransactionTemplate(centre.bean(PlatformTransactionManager.class));
            transaction.executeWithoutResult(status -> {
                alerts.raise(CAUSE, "rolled-back", "lost");
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(status -> {
                alerts.raise(CAUSE, "committed", "lost");
                assertThat(received).isEmpty();
            });

            await().atMost(SOON).until(() -> !received.isEmpty());
            assertThat(received).extracting(alert -> alert.get("businessKey").asString()).containsExactly("committed");
        }
    }

    @Test
    void a_receiver_that_fails_is_tried_again() {
        failures.set(2);
        try (RunningCentre centre = centre(address())) {
            centre.bean(Alerts.class).raise(CAUSE, "p1", "lost");

            await().atMost(SOON).until(() -> received.size() == 3);
        }
    }

    @Test
    void a_dead_or_slow_receiver_delays_nobody() {
        slow = true;
        try (RunningCentre toSlow = centre(address()); RunningCentre toDead = centre("http://127.0.0.1:1/alerts")) {
            for (RunningCentre centre : List.of(toSlow, toDead)) {
                for (int i = 0; i < 20; i++) {
                    centre.bean(Alerts.class).raise(CAUSE, "p" + i, "lost");
                }
                assertThat(centre.bean(Alerts.class).count()).isEqualTo(20);
                assertThat(received).as("not each was posted before the next was raised").hasSizeLessThan(20);
            }
        }
    }

    @Test
    void a_service_with_a_wrong_address_does_not_start_and_one_with_none_posts_nothing() {
        assertThatThrownBy(() -> centre("mailto:operator").close()).hasStackTraceContaining("invalid URI scheme");
        try (RunningCentre centre = centre("")) {
            assertThat(centre.bean(Alerts.class).count()).isZero();
        }
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/alerts";
    }

    private static RunningCentre centre(String webhook) {
        return RunningCentre.onH2("transaction-centre.alert-webhook=" + webhook);
    }

    private void awaitEnd() {
        try {
            answering.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
