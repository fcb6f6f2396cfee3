package io.discountpurchase.wallet.clock;

import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/** A clock that was put ahead stays so when the context starts again. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    BusinessClock businessClock(Clock machine, JdbcTemplate jdbc) {
        BusinessClock clock = new BusinessClock(machine);
        long furthest = Objects.requireNonNull(
                jdbc.queryForObject("SELECT coalesce(max(ahead_millis), 0) FROM business_clock", Long.class));
        clock.putAhead(Duration.ofMillis(furthest));
        return clock;
    }
}
