package io.discountpurchase.fundtrading.domain.quota;

import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReleaseQuota;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaCommand.ReserveQuota;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaRefused;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReleased;
import io.discountpurchase.fundtrading.domain.quota.SubscriptionQuotaEvent.QuotaReserved;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one investor may still buy of a limited fund (限额申购) on one trading day.
 *
 * <p>
 * Each purchase asks once for its part. It gets all of it or nothing, and the answer stands: two purchases can never both
 * take the last fen, and the same purchase, asking again, changes nothing. An order that is refused after all gives its part
 * back, once.
 */
@Aggregate
public class SubscriptionQuota {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private QuotaKey key;
    private Money used = Money.ZERO;
    private final Map<PurchaseId, Money> reservations = new HashMap<>();
    private final Set<PurchaseId> answered = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // Axon rebuilds an aggregate from its events
    SubscriptionQuota() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReserveQuota command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReleaseQuota command) {
        decide(command).ifPresent(AggregateLifecycle::apply);
    }

    private Optional<SubscriptionQuotaEvent> decide(SubscriptionQuotaCommand command) {
        return switch (command) {
            case ReserveQuota reserve -> answered.contains(reserve.purchaseId())
                    ? Optional.empty()
                    : Optional.of(answer(reserve));
            case ReleaseQuota release -> Optional.ofNullable(reservations.get(release.purchaseId()))
                    .map(amount -> new QuotaReleased(release.quota(), release.purchaseId(), amount));
        };
    }

    private SubscriptionQuotaEvent answer(ReserveQuota reserve) {
        Money left = reserve.dailyLimit().minus(used);
        return reserve.amount().isMoreThan(left)
                ? new QuotaRefused(reserve.quota(), reserve.purchaseId(), reserve.amount(), left)
                : new QuotaReserved(reserve.quota(), reserve.purchaseId(), reserve.amount(), reserve.dailyLimit());
    }

    @EventSourcingHandler
    void evolve(SubscriptionQuotaEvent event) {
        key = event.quota();
        answered.add(event.purchaseId());
        switch (event) {
            case QuotaReserved reserved -> {
                reservations.put(reserved.purchaseId(), reserved.amount());
                used = used.plus(reserved.amount());
            }
            case QuotaReleased released -> {
                reservations.remove(released.purchaseId());
                used = used.minus(released.amount());
            }
            case QuotaRefused refused -> {
                // the answer is all there is to remember
            }
        }
    }
}
