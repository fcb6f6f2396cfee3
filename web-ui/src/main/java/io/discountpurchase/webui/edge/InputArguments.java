package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Lets a controller ask for a page or a key as a value that has been checked. */
@Configuration(proxyBeanMethods = false)
class InputArguments implements WebMvcConfigurer {
    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfRequest<>(PageInput.class,
                request -> PageInput.parse(request.getParameter("page"), request.getParameter("size"))));
        resolvers.add(new OfRequest<>(IdempotencyKey.class,
                request -> IdempotencyKey.of(Collections.list(request.getHeaders(IdempotencyKey.HEADER)))));
    }

    private record OfRequest<T>(Class<T> type, Function<HttpServletRequest, T> read)
            implements
                HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(type);
        }

        @Override
        public T resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
            HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
            if (http == null) {
                throw new IllegalStateException("Not an HTTP request");
            }
            return read.apply(http);
        }
    }
}
