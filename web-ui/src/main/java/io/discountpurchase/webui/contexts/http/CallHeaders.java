package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.language.Language;
import io.discountpurchase.webui.trace.TraceId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Tells the context who calls, in which language to answer, and which request of the edge this belongs to. */
record CallHeaders(Supplier<String> token) implements ClientHttpRequestInterceptor {
    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        HttpHeaders headers = request.getHeaders();
        headers.setBearerAuth(token.get());
        headers.setAcceptLanguageAsLocales(List.of(Language.nearest(LocaleContextHolder.getLocale())));
        headers.set(TraceId.HEADER, TraceId.current());
        return execution.execute(request, body);
    }
}
