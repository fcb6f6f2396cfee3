package io.discountpurchase.companion.notice;

import java.time.Instant;
import java.util.List;

/**
 * Something to tell an investor, before it is put into words of a language.
 *
 * @param businessKey the purchase, redemption or top-up that it is about
 * @param happenedAt when the event happened, not when we heard of it
 * @param values what the words speak of, in the order of the numbered places in the message
 */
public record Notice(NoticeKind kind, String investorId, String businessKey, Instant happenedAt, List<String> values) {}
