package io.discountpurchase.webui.pages;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.discountpurchase.webui.contexts.fundtrading.BusinessTime;
import io.discountpurchase.webui.contexts.fundtrading.ClockWish;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** The clock of a demonstration, as every page shows it once it has been put ahead. */
@Component
class DemoClock {
    private static final Duration ASKED_EVERY = Duration.ofSeconds(5);
    private static final String AHEAD = "ahead";

    private final FundTradingClient fundTrading;
    private final Clock clock;
    private final boolean demonstration;
    private final LoadingCache<String, Duration> known = Caffeine.newBuilder()
            .expireAfterWrite(ASKED_EVERY)
            .build(key -> ask());

    DemoClock(FundTradingClient fundTrading, Clock clock, @Value("${demo-data}") boolean demonstration) {
        this.fundTrading = fundTrading;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    /** @return null if it is the machine's time, or fund-trading does not tell; for readers who have logged in */
    @Nullable
    OffsetDateTime now() {
        Duration ahead = demonstration ? known.get(AHEAD) : Duration.ZERO;
        return ahead.isZero() ? null : OffsetDateTime.now(clock).plus(ahead);
    }

    /** As a field for date and time has it. */
    LocalDateTime entered() {
        return LocalDateTime.ofInstant(fundTrading.clock().now(), clock.getZone()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** @param time as a field for date and time has it, which knows no offset: that of China is meant */
    void putAhead(String time) {
        BusinessTime put = fundTrading.putClockAhead(new ClockWish(withOffset(time)));
        known.put(AHEAD, put.ahead());
    }

    private String withOffset(String time) {
        try {
            return LocalDateTime.parse(time).atZone(clock.getZone()).toOffsetDateTime().toString();
        } catch (DateTimeParseException e) {
            return time; // fund-trading says what is wrong with it
        }
    }

    private Duration ask() {
        try {
            return fundTrading.clock().ahead();
        } catch (ProblemException away) {
            return Duration.ZERO;
        }
    }
}
