package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.problem.ProblemCode;
import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Duration;

/** A context's refusal keeps its status, code, field, words and pause; an error without a code is the context's fault. */
record RefusalReader(ContextName context, JsonMapper json) implements RestClient.ResponseSpec.ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalReader.class);
    private static final int LONGEST = 64 * 1024;

    /** The part of a problem document that the edge hands on. */
    private record Refusal(@Nullable String code, @Nullable String field, @Nullable String detail) {}

    @Override
    public void handle(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        Refusal refusal = read(response);
        if (refusal != null && refusal.code() != null) {
            throw new ProblemException(status, refusal.code(), refusal.field(), refusal.detail(), pause(response));
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            throw ContextFailures.unavailable();
        }
        LOG.warn("{} answers {} {} with {} and no code", context, request.getMethod(), request.getURI().getPath(),
                status);
        throw ProblemCode.CONTEXT_FAILED.asProblem();
    }

    private @Nullable Refusal read(ClientHttpResponse response) throws IOException {
        try {
            return json.readValue(response.getBody().readNBytes(LONGEST), Refusal.class);
        } catch (JacksonException noProblemDocument) {
            return null;
        }
    }

    private static @Nullable Duration pause(ClientHttpResponse response) {
        String seconds = response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
        return seconds != null && seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }
}
