package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.token.Bearer;
import io.discountpurchase.webui.token.ContextTokens;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Makes the clients of the contexts, all alike. */
@Component
public class ContextHttp {
    private final ContextsProperties properties;
    private final ContextTokens tokens;
    private final JdkClientHttpRequestFactory requests;
    private final JdkClientHttpRequestFactory patientRequests;
    private final JsonMapper json;

    ContextHttp(ContextsProperties properties, ContextTokens tokens) {
        this.properties = properties;
        this.tokens = tokens;
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                // Spring writes each body on a thread of its own, of the system unless it is told otherwise
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.requests = requests(http, properties.readTimeout());
        this.patientRequests = requests(http, properties.patientReadTimeout());
        this.json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    private static JdkClientHttpRequestFactory requests(HttpClient http, Duration readTimeout) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(readTimeout);
        return requests;
    }

    /** A client that calls in the name of whoever is logged in. */
    public <C> C forCaller(ContextName context, Class<C> client) {
        return client(context, client, Callers::current, requests);
    }

    /** The same for calls whose answer takes its time. */
    public <C> C forPatientCaller(ContextName context, Class<C> client) {
        return client(context, client, Callers::current, patientRequests);
    }

    /** A client that calls in the name of the edge itself: whoever uses it has checked what the caller may see. */
    public <C> C forEdge(ContextName context, Class<C> client) {
        return client(context, client, () -> Bearer.EDGE, requests);
    }

    private <C> C client(ContextName context, Class<C> client, Supplier<Bearer> bearer,
            JdkClientHttpRequestFactory requestFactory) {
        RestClient http = RestClient.builder()
                .baseUrl(properties.url(context))
                .requestFactory(requestFactory)
                .requestInterceptor(new CallHeaders(() -> tokens.of(bearer.get())))
                .requestInterceptor(new Reachability(context))
                .defaultStatusHandler(HttpStatusCode::isError,
                        new RefusalReader(context, json))
                .configureMessageConverters(converters -> converters.registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
                .build();
        return HttpServiceProxyFactory.builderFor(new BodyExpected(RestClientAdapter.create(http)))
                .conversionService(isoDates())
                .build()
                .createClient(client);
    }

    /** Spring would write a date into a path as the language of the server has it. */
    private static ConversionService isoDates() {
        DefaultFormattingConversionService conversions = new DefaultFormattingConversionService();
        DateTimeFormatterRegistrar iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(conversions);
        return conversions;
    }
}
