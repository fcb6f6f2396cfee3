package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.wallet.process.PlacementResult.Busy;
import io.discountpurchase.wallet.process.PlacementResult.KeyMismatch;
import io.discountpurchase.wallet.process.PlacementResult.Refused;
import io.discountpurchase.wallet.process.PlacementResult.StillRunning;
import io.discountpurchase.wallet.request.AcceptedRequest;
import io.discountpurchase.wallet.request.AcceptedRequests;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs a request under its idempotency key. The first one mints the id; a later one, also after a crash, goes through the
 * same idempotent steps with the same id, and so finishes or finds what the first began.
 */
@Component
class OnceAtATime {
    private final Admission admission;
    private final AcceptedRequests requests;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    OnceAtATime(Admission admission, AcceptedRequests requests) {
        this.admission = admission;
        this.requests = requests;
    }

    /**
     * @param refusal looked for before a key is accepted, so that a refused request leaves nothing behind
     * @param steps idempotent by the id they are given
     */
    PlacementResult run(InvestorId investorId, String key, String fingerprint, Supplier<Optional<Refused>> refusal,
            Function<UUID, PlacementResult> steps) {
        return admission.admit(() -> admitted(investorId, key, fingerprint, refusal, steps)).orElseGet(Busy::new);
    }

    private PlacementResult admitted(InvestorId investorId, String key, String fingerprint,
            Supplier<Optional<Refused>> refusal, Function<UUID, PlacementResult> steps) {
        Optional<AcceptedRequest> known = requests.find(investorId, key);
        Optional<Refused> refused = known.isPresent() ? Optional.empty() : refusal.get();
        if (refused.isPresent()) {
            return refused.get();
        }
        AcceptedRequest accepted = known.orElseGet(() -> requests.accept(investorId, key, fingerprint));
        return accepted.fingerprint().equals(fingerprint) ? alone(accepted.resourceId(), steps) : new KeyMismatch();
    }

    private PlacementResult alone(UUID id, Function<UUID, PlacementResult> steps) {
        if (!running.add(id)) {
            return new StillRunning();
        }
        try {
            return steps.apply(id);
        } finally {
            running.remove(id);
        }
    }
}
