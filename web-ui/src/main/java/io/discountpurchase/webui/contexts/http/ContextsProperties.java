package io.discountpurchase.webui.contexts.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/**
 * Where the contexts are, and how long a call to one may take.
 *
 * @param patientReadTimeout for calls that make a context read all that it has: some minutes after a million purchases
 */
@ConfigurationProperties("contexts")
public record ContextsProperties(
        Address wallet,
        Address fundTrading,
        Address companion,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout,
        @DefaultValue("15m") Duration patientReadTimeout) {
    /** The root of a context's HTTP interface. */
    public record Address(URI url) {}

    public URI url(ContextName context) {
        return switch (context) {
            case WALLET -> wallet.url();
            case FUND_TRADING -> fundTrading.url();
            case COMPANION -> companion.url();
        };
    }
}
