package io.discountpurchase.webui.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A context's stream of changes: open until it is hung up. */
public final class FakeChanges implements HttpHandler {
    private final List<HttpExchange> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        write(exchange, ":connected\n\n");
        listeners.add(exchange);
    }

    public int listeners() {
        return listeners.size();
    }

    public void tell(String investor, String topic, long version) {
        listeners.forEach(listener -> {
            try {
                write(listener, "data:{\"investorId\":\"" + investor + "\",\"topic\":\"" + topic
                        + "\",\"version\":" + version + ",\"later\":1}\n\n");
            } catch (IOException gone) {
                listeners.remove(listener);
            }
        });
    }

    public void hangUp() {
        listeners.forEach(HttpExchange::close);
        listeners.clear();
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }
}
