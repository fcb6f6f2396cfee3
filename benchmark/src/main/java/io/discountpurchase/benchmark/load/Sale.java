package io.discountpurchase.benchmark.load;

import java.time.Instant;

/**
 * A purchase that was accepted.
 *
 * @param intended when the client wanted to begin, which is earlier than it did if it had to wait for a turn
 */
public record Sale(String purchaseId, Instant intended, Instant accepted) {}
