package io.discountpurchase.fundtrading.clock;

import io.discountpurchase.fundtrading.jdbc.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;

/** The table {@code business_clock}: how far the clock has been put ahead, each time further. */
@Component
class ClockTable {
    private final JdbcClient jdbc;
    private final Clock machine;

    ClockTable(JdbcClient jdbc, Clock machine) {
        this.jdbc = jdbc;
        this.machine = machine;
    }

    Duration furthest() {
        return Duration.ofMillis(jdbc.sql("SELECT coalesce(max(ahead_millis), 0) FROM business_clock")
                .query(Long.class)
                .single());
    }

    void add(Duration ahead) {
        jdbc.sql("INSERT INTO business_clock (ahead_millis, put_ahead_at) VALUES (?, ?)")
                .params(ahead.toMillis(), Columns.utc(machine.instant()))
                .update();
    }
}
