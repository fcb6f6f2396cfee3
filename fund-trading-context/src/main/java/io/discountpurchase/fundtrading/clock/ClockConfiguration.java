package io.discountpurchase.fundtrading.clock;

import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** A clock that was put ahead stays so when the context starts again. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    BusinessClock businessClock(Clock machine, ClockTable table) {
        BusinessClock clock = new BusinessClock(machine);
        clock.putAhead(table.furthest());
        return clock;
    }
}
