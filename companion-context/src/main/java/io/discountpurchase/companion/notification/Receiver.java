package io.discountpurchase.companion.notification;

import org.springframework.stereotype.Component;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One call of an investor's own system: it follows no redirect, keeps no body, and ends in time though that drips in. */
@Component
class Receiver implements AutoCloseable {
    private static final int OK = 200;
    private static final int REDIRECT = 300;

    private final ReceiverAddress addresses;
    private final NotificationSettings settings;
    private final Clock clock;
    private final HttpClient http;

    Receiver(ReceiverAddress addresses, NotificationSettings settings, Clock clock) {
        this.addresses = addresses;
        this.settings = settings;
        this.clock = clock;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    /** @param words what it has answered, or why it has not */
    record Answer(boolean taken, String words) {}

    Answer tell(Webhook webhook, byte[] body) throws InterruptedException {
        if (!addresses.mayBeCalled(webhook.address())) {
            return new Answer(false, "The address may not be called");
        }
        HttpRequest request = HttpRequest.newBuilder(webhook.address())
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(body, clock.instant(), webhook.secret()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        CompletableFuture<HttpResponse<Void>> call = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            int status = call.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return new Answer(status >= OK && status < REDIRECT, "HTTP " + status);
        } catch (TimeoutException e) {
            return new Answer(false, "No whole answer within " + settings.timeout());
        } catch (ExecutionException e) {
            return new Answer(false, String.valueOf(e.getCause()));
        } finally {
            call.cancel(true);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
