package io.discountpurchase.webui.contexts.http;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

import java.io.IOException;

/** A context that does not answer in time is unavailable: the caller may try again, nothing is known to have failed. */
record Reachability(ContextName context) implements ClientHttpRequestInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        try {
            return execution.execute(request, body);
        } catch (IOException unreachable) {
            LOG.warn("{} does not answer {} {}: {}", context, request.getMethod(), request.getURI().getPath(),
                    NestedExceptionUtils.getMostSpecificCause(unreachable).toString());
            throw ContextFailures.unavailable();
        }
    }
}
