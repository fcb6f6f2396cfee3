package io.discountpurchase.webui.live;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.http.ContextsProperties;
import io.discountpurchase.webui.token.Bearer;
import io.discountpurchase.webui.token.ContextTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A context's stream of changes, read line by line for as long as it lasts. */
class ChangeStream {
    private static final String DATA = "data:";

    private final ContextName context;
    private final URI changes;
    private final ContextsProperties properties;
    private final ContextTokens tokens;
    private final HttpClient http;
    private final ObjectReader json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Change.class);

    ChangeStream(ContextName context, ContextsProperties properties, ContextTokens tokens) {
        this.context = context;
        this.properties = properties;
        this.tokens = tokens;
        this.changes = URI.create(properties.url(context) + "/transaction-centre/changes");
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .build();
    }

    /** What the reader of the stream is told. */
    interface Listener {
        /** @param source closing it ends the reading */
        void opened(InputStream source);

        void heard();

        void changed(Change change);
    }

    ContextName context() {
        return context;
    }

    /** Returns when the context ends the stream. */
    void read(Listener listener) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(changes)
                .timeout(properties.readTimeout())
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.of(Bearer.EDGE))
                .header(HttpHeaders.ACCEPT,
                        MediaType.TEXT_EVENT_STREAM_VALUE)
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream source = response.body()) {
            if (response.statusCode() != HttpStatus.OK.value()) {
                throw new IOException(context + " answered " + response.statusCode());
            }
            listener.opened(source);
            lines(source, line -> handle(line, listener));
        }
    }

    private static void lines(InputStream source, Consumer<String> each) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            each.accept(line);
        }
    }

    private void handle(String line, Listener listener) {
        listener.heard();
        if (line.startsWith(DATA)) {
            try {
                listener.changed(json.readValue(line.substring(DATA.length())));
            } catch (JacksonException unreadable) {
                throw new IllegalStateException(context + " streams what is no change", unreadable);
            }
        }
    }
}
