package io.discountpurchase.companion.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Something to tell an investor, before it is put into words of a language.
 *
 * @param businessKey the purchase, redemption or top-up that it is about; a UUID
 * @param happenedAt when the event happened, not when we heard of it
 * @param values what the words speak of, one for each place of the kind
 */
public record Notice(NoticeKind kind, String investorId, String businessKey, Instant happenedAt, List<String> values) {
    public Notice {
        if (values.size() != kind.places().size()) {
            throw new IllegalArgumentException(kind + " has " + kind.places() + ", not " + values);
        }
    }

    /** About something that more than one investor is told of, or that has no id: once for each investor. */
    public static Notice ofFact(NoticeKind kind, String investorId, String fact, Instant happenedAt,
            List<String> values) {
        return new Notice(kind, investorId, named(investorId + ' ' + fact).toString(), happenedAt, values);
    }

    /** The same for the same kind and business key, however often it is heard of. */
    public UUID key() {
        return named(kind + ":" + businessKey);
    }

    /** @param place one of its kind */
    public String value(String place) {
        return values.get(kind.places().indexOf(place));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
