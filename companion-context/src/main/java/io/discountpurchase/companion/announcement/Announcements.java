package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.announcement.Announcement.Audience;
import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.transactioncentre.MessageJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The table {@code announcement}: what is to be told, and how far that has come. */
@Repository
class Announcements {
    private final JdbcClient jdbc;
    private final Clock clock;

    Announcements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param toldThrough the last investor who was looked at; empty before the first */
    record Begun(long id, Announcement announcement, String toldThrough) {}

    /** Changes nothing if the fact is known. */
    void open(Announcement announcement) {
        jdbc.sql("""
                INSERT INTO announcement (kind, fact, audience, fund_code, template_values, happened_at, opened_at,
                    told_through, told, ended)
                VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, FALSE) ON CONFLICT DO NOTHING""")
                .params(announcement.kind().name(), announcement.fact(), announcement.audience().name())
                .param(announcement.fundCode())
                .param(MessageJson.mapper().writeValueAsString(announcement.values()))
                .param(announcement.happenedAt().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param age that they have at least */
    List<Long> unended(Duration age) {
        return jdbc.sql("""
                SELECT announcement_id FROM announcement WHERE NOT ended AND opened_at <= ?
                ORDER BY announcement_id""")
                .param(clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Another who asks for it waits until this transaction has ended. */
    Optional<Begun> lockUnended(long id) {
        return jdbc.sql("SELECT * FROM announcement WHERE announcement_id = ? AND NOT ended FOR UPDATE")
                .param(id)
                .query(Announcements::begun)
                .optional();
    }

    /** @param told how many were told who had not been told before */
    void passed(long id, String investorId, int told) {
        jdbc.sql("UPDATE announcement SET told_through = ?, told = told + ? WHERE announcement_id = ?")
                .params(investorId, told, id)
                .update();
    }

    /** Goes through the audience once more with what has happened to a fund since a moment; nobody is told twice. */
    void beginAnew(String fundCode, Instant since) {
        jdbc.sql("""
                UPDATE announcement SET told_through = '', ended = FALSE
                WHERE fund_code = ? AND happened_at >= ?""")
                .params(fundCode, since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(long id) {
        jdbc.sql("UPDATE announcement SET ended = TRUE WHERE announcement_id = ?").param(id).update();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(row.getLong("announcement_id"),
                new Announcement(NoticeKind.valueOf(row.getString("kind")), row.getString("fact"),
                        Audience.valueOf(row.getString("audience")), row.getString("fund_code"),
                        row.getTimestamp("happened_at").toInstant(),
                        MessageJson.mapper()
                                .readValue(row.getString("template_values"), new TypeReference<List<String>>() {})),
                row.getString("told_through"));
    }
}
