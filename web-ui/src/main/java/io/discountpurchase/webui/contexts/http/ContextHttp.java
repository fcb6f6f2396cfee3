package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.token.Bearer;
import io.discountpurchase.webui.token.ContextTokens;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.core.convert.ConversionService;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes the clients of the contexts, all alike. */
@Component
public class ContextHttp implements AutoCloseable {
    /** At once to one context; whoever comes then waits as long as for a connection. */
    private static final int MOST_CALLS = 256;

    private final ContextsProperties properties;
    private final ContextTokens tokens;
    private final CloseableHttpClient http;
    private final ClientHttpRequestFactory requests;
    private final ClientHttpRequestFactory patientRequests;
    private final JsonMapper json;

    ContextHttp(ContextsProperties properties, ContextTokens tokens) {
        this.properties = properties;
        this.tokens = tokens;
        this.http = http(properties.connectTimeout());
        this.requests = requests(http, properties.readTimeout());
        this.patientRequests = requests(http, properties.patientReadTimeout());
        this.json = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /** Nothing is sent twice by itself: what was sent may have been done. */
    private static CloseableHttpClient http(Duration connectTimeout) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(ContextName.values().length * MOST_CALLS)
                        .setMaxConnPerRoute(MOST_CALLS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(connectTimeout))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(connectTimeout))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static HttpComponentsClientHttpRequestFactory requests(HttpClient http, Duration readTimeout) {
        HttpComponentsClientHttpRequestFactory requests = new HttpComponentsClientHttpRequestFactory(http);
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
            ClientHttpRequestFactory requestFactory) {
        RestClient rest = RestClient.builder()
                .baseUrl(properties.url(context))
                .requestFactory(requestFactory)
                .requestInterceptor(new CallHeaders(() -> tokens.of(bearer.get())))
                .requestInterceptor(new Reachability(context))
                .defaultStatusHandler(HttpStatusCode::isError,
                        new RefusalReader(context, json))
                .configureMessageConverters(converters -> converters.registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(json)))
                .build();
        return HttpServiceProxyFactory.builderFor(new BodyExpected(RestClientAdapter.create(rest)))
                .conversionService(isoDates())
                .build()
                .createClient(client);
    }

    @Override
    public void close() throws IOException {
        http.close();
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
