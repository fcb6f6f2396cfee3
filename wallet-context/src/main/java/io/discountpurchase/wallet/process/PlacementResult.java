package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.wallet.domain.purchase.FailureReason;
import io.discountpurchase.wallet.integration.outbound.MainTransactions;

import java.util.Optional;
import java.util.UUID;

/** What came of a request with an idempotency key. */
public sealed interface PlacementResult {
    /** @param id the purchase or transfer; the same for every request with this key */
    record Accepted(UUID id, String status) implements PlacementResult {}

    /** Refused for a business reason; nothing was charged. */
    record Refused(String code) implements PlacementResult {}

    /** The first request with this key still runs. */
    record StillRunning() implements PlacementResult {}

    /** Others come first, and nothing was done: the same request may be made again in a moment. */
    record Busy() implements PlacementResult {}

    /** The key was used for another request. */
    record KeyMismatch() implements PlacementResult {}

    /** @return empty as long as the main transaction is open */
    static Optional<PlacementResult> decided(PurchaseId purchaseId, MainTransactions.State mainTransaction) {
        return switch (mainTransaction) {
            case COMMITTED -> Optional.of(funded(purchaseId));
            case ABANDONED -> Optional.of(interrupted(purchaseId));
            case OPEN -> Optional.empty();
        };
    }

    static PlacementResult funded(PurchaseId purchaseId) {
        return new Accepted(purchaseId.value(), "FUNDED");
    }

    /** A purchase that a crash interrupted was accepted before, and ends like every accepted one: in its status. */
    static PlacementResult failed(PurchaseId purchaseId, String reason) {
        return reason.equals(FailureReason.INTERRUPTED) ? interrupted(purchaseId) : new Refused(reason);
    }

    private static PlacementResult interrupted(PurchaseId purchaseId) {
        return new Accepted(purchaseId.value(), "FAILED_NOT_CHARGED");
    }
}
