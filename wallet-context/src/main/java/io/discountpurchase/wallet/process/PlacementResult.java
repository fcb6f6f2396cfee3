package io.discountpurchase.wallet.process;

import java.util.UUID;

/** What came of a request with an idempotency key. */
public sealed interface PlacementResult {
    /** @param id the purchase or transfer; the same for every request with this key */
    record Accepted(UUID id, String status) implements PlacementResult {}

    /** Refused for a business reason; nothing was charged. */
    record Refused(String code) implements PlacementResult {}

    /** The first request with this key still runs. */
    record StillRunning() implements PlacementResult {}

    /** The key was used for another request. */
    record KeyMismatch() implements PlacementResult {}
}
