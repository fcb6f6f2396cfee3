package io.discountpurchase.companion.announcement;

import io.discountpurchase.companion.notice.Notice;
import io.discountpurchase.companion.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * One fact for many investors.
 *
 * @param fact unique for its kind; each investor is told once of it
 * @param fundCode of the fund that it is about; none if it is about the market
 * @param values what the words speak of, one for each place of the kind
 */
record Announcement(NoticeKind kind, String fact, Audience audience, @Nullable String fundCode, Instant happenedAt,
        List<String> values) {
    enum Audience {
        /** Whoever holds the fund. */
        HOLDERS,
        /** Whoever holds it, has held it, or was near buying it. */
        INTERESTED,
        /** Every investor of whom something was heard. */
        EVERYBODY
    }

    Notice to(String investorId) {
        return Notice.ofFact(kind, investorId, fact, happenedAt, values);
    }
}
