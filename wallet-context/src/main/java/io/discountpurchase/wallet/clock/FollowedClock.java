package io.discountpurchase.wallet.clock;

import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** The table {@code business_clock}, and the clock that goes by it. */
@Component
public class FollowedClock {
    private final JdbcTemplate jdbc;
    private final BusinessClock clock;

    FollowedClock(JdbcTemplate jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** If the transaction around it is rolled back, the message comes again, and finds the clock put ahead already. */
    public void follow(Duration ahead) {
        jdbc.update("INSERT INTO business_clock (ahead_millis) VALUES (?) ON CONFLICT DO NOTHING", ahead.toMillis());
        clock.putAhead(ahead);
    }
}
