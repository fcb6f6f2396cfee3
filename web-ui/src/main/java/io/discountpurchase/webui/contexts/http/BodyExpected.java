package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/** No call to a context is answered by nothing: an empty answer is a failure of the context. */
class BodyExpected extends HttpExchangeAdapterDecorator {
    BodyExpected(HttpExchangeAdapter calls) {
        super(calls);
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues values, ParameterizedTypeReference<T> type) {
        T body = super.exchangeForBody(values, type);
        if (body == null) {
            throw ProblemCode.CONTEXT_FAILED.asProblem();
        }
        return body;
    }
}
