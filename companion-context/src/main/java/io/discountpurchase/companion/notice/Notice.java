package io.discountpurchase.companion.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Something to tell an investor, before it is put into words of a language.
 *
 * @param businessKey the purchase, redemption or top-up that it is about
 * @param happenedAt when the event happened, not when we heard of it
 * @param values what the words speak of, in the order of the numbered places in the message
 */
public record Notice(NoticeKind kind, String investorId, String businessKey, Instant happenedAt, List<String> values) {
    /** The same for the same kind and business key, however often it is heard of. */
    public UUID key() {
        return UUID.nameUUIDFromBytes((kind + ":" + businessKey).getBytes(UTF_8));
    }
}
