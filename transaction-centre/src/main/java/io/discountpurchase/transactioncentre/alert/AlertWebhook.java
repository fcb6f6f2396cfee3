package io.discountpurchase.transactioncentre.alert;

import io.discountpurchase.transactioncentre.MessageJson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/**
 * Posts each new alert to the address that the service names. It is a courtesy: the row in the table is the alert, and a
 * receiver that is slow or dead costs one line of log and nobody's time.
 */
class AlertWebhook implements AlertListener, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AlertWebhook.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int AT_ONCE = 4;
    private static final int HTTP_OK = 200;
    private static final int HTTP_REDIRECT = 300;
    private static final RetryPolicy A_FEW_TIMES = RetryPolicy.builder()
            .maxRetries(2)
            .delay(Duration.ofMillis(500))
            .multiplier(4)
            .build();

    private final String service;
    private final HttpRequest.Builder post;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final RetryOperations retries = new RetryTemplate(A_FEW_TIMES);
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @throws IllegalArgumentException if the address is no http or https address */
    AlertWebhook(String service, URI address) {
        this.service = service;
        this.post = HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Content-Type", "application/json");
    }

    record Body(String service, long alertId, String cause, @Nullable String businessKey, String detail,
            Instant raisedAt) {}

    @Override
    public void raised(Alert alert) {
        Thread.ofVirtual().name("alert-webhook-" + alert.alertId()).start(() -> deliver(alert));
    }

    private void deliver(Alert alert) {
        HttpRequest request = post.copy().POST(HttpRequest.BodyPublishers.ofByteArray(body(alert))).build();
        places.acquireUninterruptibly();
        try {
            retries.execute(() -> send(request));
        } catch (RetryException e) {
            log.warn("Alert {} could not be posted: {}", alert.alertId(), String.valueOf(e.getCause()));
        } finally {
            places.release();
        }
    }

    private byte[] body(Alert alert) {
        return MessageJson.mapper()
                .writeValueAsBytes(new Body(service, alert.alertId(), alert.cause(), alert.businessKey(),
                        alert.detail(), alert.raisedAt()));
    }

    private int send(HttpRequest request) throws IOException, InterruptedException {
        int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status < HTTP_OK || status >= HTTP_REDIRECT) {
            throw new IOException("The receiver answers " + status);
        }
        return status;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
