package io.discountpurchase.transactioncentre.alert;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import java.time.Clock;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables from before alerts could be counted and closed. */
class OneOpenAlertMigrationTest {
    @Test
    void of_open_alerts_that_say_the_same_the_newest_stays_open() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        FluentConfiguration scripts = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/transaction-centre");
        scripts.target("2").load().migrate();
        JdbcTemplate jdbc = new JdbcTemplate(database);
        for (String key : new String[]{"p1", "p1", "p2", null, null}) {
            jdbc.update("""
                    INSERT INTO transaction_alert (raised_at, cause, business_key, detail)
                    VALUES (CURRENT_TIMESTAMP, 'PARCEL_LOST', ?, 'lost')""", key);
        }

        scripts.target("latest").load().migrate();

        AlertTable alerts = new AlertTable(jdbc, Clock.systemUTC());
        assertThat(alerts.page(0, 10)).extracting(alert -> alert.closedAt() == null)
                .containsExactly(true, false, true, true, false);
        assertThat(alerts.repeat("PARCEL_LOST", "p1", "still lost")).isTrue();
        assertThat(alerts.repeat("PARCEL_LOST", null, "still lost")).isTrue();
    }
}
