package io.discountpurchase.companion.notification;

import java.net.URI;
import java.time.Instant;

/**
 * Where an investor wants to be told of notices.
 *
 * @param secret shared with the receiver, who tells by it that a notification is ours
 */
record Webhook(String investorId, URI address, String secret, Instant setAt) {}
