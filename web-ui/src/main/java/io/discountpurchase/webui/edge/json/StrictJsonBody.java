package io.discountpurchase.webui.edge.json;

import io.discountpurchase.webui.problem.ProblemCode;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

/**
 * Looks at a whole body before any of it is bound, so that what is no JSON is called so even if it begins with a field
 * that is unknown.
 */
@RestControllerAdvice(basePackages = "io.discountpurchase.webui.edge")
class StrictJsonBody extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(MethodParameter parameter, Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) throws IOException {
        byte[] body = message.getBody().readNBytes(BodyLimit.BYTES + 1);
        if (body.length > BodyLimit.BYTES) {
            throw ProblemCode.BODY_TOO_LARGE.asProblem();
        }
        JsonSyntax.check(body);
        return new ReadBody(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private record ReadBody(HttpHeaders headers, InputStream body) implements HttpInputMessage {
        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
