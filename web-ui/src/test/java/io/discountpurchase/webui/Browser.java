package io.discountpurchase.webui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows links and sends forms like a browser without scripts: with cookies, hidden fields and no redirects of its own. */
public final class Browser implements AutoCloseable {
    private static final Pattern HIDDEN = Pattern.compile(
            "<input type=\"hidden\"\\s+name=\"([^\"]+)\"\\s+value=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("<form(?=[^>]*action=\"([^\"]+)\")[^>]*>(.*?)</form>",
            Pattern.DOTALL);

    private final Function<String, URI> edge;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param edge where a path is found; asked for each path, so that a browser can be there before the edge is */
    public Browser(Function<String, URI> edge) {
        this.edge = edge;
    }

    public Answer open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Opens a stream and hands on its lines until the edge ends it or {@link #close()} does. It occupies no thread. */
    public void listen(String path, Consumer<String> line) {
        HttpRequest request = HttpRequest.newBuilder(address(path)).header("Accept", "text/event-stream").build();
        CompletableFuture<?> unused = http.sendAsync(request,
                HttpResponse.BodyHandlers.fromLineSubscriber(new EveryLine(line)));
    }

    private record EveryLine(Consumer<String> line) implements Flow.Subscriber<String> {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String item) {
            line.accept(item);
        }

        @Override
        public void onError(Throwable gone) {
            // the test has closed the browser, or counts what has come
        }

        @Override
        public void onComplete() {
            // the edge has ended it
        }
    }

    /** @param path may be a whole address, as in a redirect */
    private URI address(String path) {
        return edge.apply("/").resolve(path);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** Sends the form that the page has for this address, with its hidden fields and what is typed into it. */
    public Answer submit(Answer page, String action, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>(hiddenFields(page, action));
        fields.putAll(typed);
        return post(action, fields);
    }

    public Answer post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet()
                .stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .header("Content-Type",
                        "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer logIn(String person) {
        return submit(open("/login"), "/login", Map.of("username", person, "password", person));
    }

    public static Map<String, String> hiddenFields(Answer page, String action) {
        Matcher forms = FORM.matcher(page.text());
        while (forms.find()) {
            if (forms.group(1).equals(action)) {
                return hidden(forms.group(2));
            }
        }
        throw new AssertionError("The page has no form for " + action + ":\n" + page.text());
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = HIDDEN.matcher(form);
        while (inputs.find()) {
            fields.put(inputs.group(1), inputs.group(2));
        }
        return fields;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
