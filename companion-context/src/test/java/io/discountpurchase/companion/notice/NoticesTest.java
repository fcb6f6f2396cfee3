package io.discountpurchase.companion.notice;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesTest {
    private final Notices notices = new Notices(JdbcClient.create(database()), List.of());

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Stream.of("V100__notice", "V120__redemption", "V150__desks", "V200__seen_notices")
                .map(name -> new ClassPathResource("db/migration/companion/" + name + ".sql"))
                .forEach(script -> new ResourceDatabasePopulator(script).execute(database));
        return database;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-11-20T06:00:00.123456400Z", "2026-11-20T06:00:00.123456600Z"})
    void a_moment_is_not_before_itself_although_the_table_keeps_microseconds(String moment) {
        Instant toppedUpAt = Instant.parse(moment);
        notices.write(Notice.ofFact(NoticeKind.WALLET_FILLED, "alice", "first top-up", toppedUpAt, List.of("1.00")));

        assertThat(notices.tellOfAnythingBefore(toppedUpAt, "alice")).isFalse();
        assertThat(notices.tellOfAnythingBefore(toppedUpAt.plusNanos(1_000), "alice")).isTrue();
        notices.write(Notice.ofFact(NoticeKind.FIRST_LOGIN, "bob", "first login", toppedUpAt, List.of()));
        assertThat(notices.tellOfAnythingBefore(toppedUpAt.plusNanos(1_000), "bob")).isFalse();
    }
}
