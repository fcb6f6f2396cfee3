package io.discountpurchase.fundtrading.quoting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Forgets quotes long after they have expired. Not at once: a purchase that was placed in time is held to its quote, and may
 * reach this context days later.
 */
@Component
class QuoteRetention {
    private final QuoteBook quotes;
    private final Duration keptFor;
    private final Clock clock;

    QuoteRetention(QuoteBook quotes, @Value("${fund-trading.keep-quotes}") Duration keptFor, Clock clock) {
        this.quotes = quotes;
        this.keptFor = keptFor;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    int forgetOldQuotes() {
        return quotes.forgetExpiredBefore(clock.instant().minus(keptFor));
    }
}
