package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.MessageJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The table {@code notice}: one row per business key, event and tag, however often the event is heard of. */
@Repository
public class Notices {
    private static final String SEE = """
            UPDATE notice SET seen = TRUE WHERE investor_id = :investor AND state = 'PUBLISHED' AND NOT seen AND\s""";

    private final JdbcClient jdbc;
    private final List<PublicationListener> listeners;

    Notices(JdbcClient jdbc, List<PublicationListener> listeners) {
        this.jdbc = jdbc;
        this.listeners = listeners;
    }

    /** @return false if it has been written before */
    boolean write(Notice notice) {
        NoticeState first = notice.kind().tag().firstState();
        boolean written = jdbc
                .sql("""
                        INSERT INTO notice (notice_key, investor_id, business_key, kind, tag, template_values, state, happened_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(notice.key(), notice.investorId(), notice.businessKey(), notice.kind().name(),
                        notice.kind().tag().name(), MessageJson.mapper().writeValueAsString(notice.values()),
                        first.name(), utc(notice.happenedAt()))
                .update() == 1;
        if (written) {
            tell(notice, first);
        }
        return written;
    }

    public Optional<StoredNotice> find(UUID key) {
        return jdbc.sql("SELECT * FROM notice WHERE notice_key = ?").param(key).query(Notices::stored).optional();
    }

    /** @throws IllegalStateException if it was never written */
    public Notice written(UUID key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no notice " + key)).notice();
    }

    /** Whether an investor has been told, or will be, of something that happened before a moment; a login does not count. */
    boolean tellOfAnythingBefore(Instant moment, String investorId) {
        return jdbc
                .sql("""
                        SELECT EXISTS (SELECT 1 FROM notice WHERE investor_id = ? AND happened_at < ? AND kind <> 'FIRST_LOGIN')""")
                .params(investorId, utc(moment))
                .query(Boolean.class)
                .single();
    }

    /** Those of whom something was heard, in their order, from the first after the given one. */
    public List<String> investorsAfter(String investorId, int size) {
        return jdbc.sql("SELECT DISTINCT investor_id FROM notice WHERE investor_id > ? ORDER BY investor_id LIMIT ?")
                .params(investorId, size)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** @return false if it was not in the state from which it was to be moved */
    public boolean move(Notice notice, NoticeState from, NoticeState to) {
        boolean moved = jdbc.sql("UPDATE notice SET state = ? WHERE notice_key = ? AND state = ?")
                .params(to.name(), notice.key(), from.name())
                .update() == 1;
        if (moved) {
            tell(notice, to);
        }
        return moved;
    }

    private void tell(Notice notice, NoticeState state) {
        if (state == NoticeState.PUBLISHED) {
            listeners.forEach(listener -> listener.published(notice.key(), notice.investorId()));
        }
    }

    /**
     * A page of what one investor may see, newest first.
     *
     * @param tags whose notices are wanted
     * @param about the purchase, redemption or top-up; of all if it is null
     */
    List<StoredNotice> publishedTo(String investorId, Set<NoticeTag> tags, @Nullable String about, int page,
            int size) {
        return jdbc.sql("SELECT *" + publishedTo(about)
                + " ORDER BY happened_at DESC, notice_id DESC LIMIT :size OFFSET :offset")
                .param("investor", investorId)
                .param("tags", names(tags))
                .param("about", about)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Notices::stored)
                .list();
    }

    long countPublishedTo(String investorId, Set<NoticeTag> tags, @Nullable String about) {
        return jdbc.sql("SELECT count(*)" + publishedTo(about))
                .param("investor", investorId)
                .param("tags", names(tags))
                .param("about", about)
                .query(Long.class)
                .single();
    }

    private static String publishedTo(@Nullable String about) {
        return " FROM notice WHERE investor_id = :investor AND state = 'PUBLISHED' AND tag IN (:tags)"
                + (about == null ? "" : " AND business_key = :about");
    }

    private static List<String> names(Set<NoticeTag> tags) {
        return tags.stream().map(NoticeTag::name).toList();
    }

    long countUnread(String investorId) {
        return jdbc.sql("SELECT count(*) FROM notice WHERE investor_id = ? AND state = 'PUBLISHED' AND NOT seen")
                .param(investorId)
                .query(Long.class)
                .single();
    }

    /**
     * Those of other investors, and those that are not published, are passed over.
     *
     * @return how many were not seen before
     */
    int see(String investorId, Collection<Long> noticeIds) {
        return noticeIds.isEmpty() ? 0
                : jdbc.sql(SEE + "notice_id IN (:ids)")
                        .param("investor", investorId)
                        .param("ids", noticeIds)
                        .update();
    }

    /** @return how many were not seen before */
    int seeWhatHappenedBefore(Instant moment, String investorId, Set<NoticeTag> tags) {
        return jdbc.sql(SEE + "happened_at < :moment AND tag IN (:tags)")
                .param("investor", investorId)
                .param("moment", utc(moment))
                .param("tags", names(tags))
                .update();
    }

    /** To the microsecond, as the table keeps it: what happened at a moment did not happen before it. */
    private static OffsetDateTime utc(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static StoredNotice stored(ResultSet row, int number) throws SQLException {
        Notice notice = new Notice(NoticeKind.valueOf(row.getString("kind")), row.getString("investor_id"),
                row.getString("business_key"), row.getTimestamp("happened_at").toInstant(),
                MessageJson.mapper()
                        .readValue(row.getString("template_values"), new TypeReference<List<String>>() {}));
        return new StoredNotice(row.getLong("notice_id"), notice, NoticeTag.valueOf(row.getString("tag")),
                NoticeState.valueOf(row.getString("state")), row.getBoolean("seen"));
    }
}
