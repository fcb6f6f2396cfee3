package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.PlaceRedemption;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionPlacement;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.InProgress;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.KeyMismatch;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.Refused;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.Taken;
import io.discountpurchase.fundtrading.redeeming.AcceptedRedemption;
import io.discountpurchase.fundtrading.redeeming.AcceptedRedemptions;
import io.discountpurchase.fundtrading.redeeming.RedemptionWish;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes a redemption on, under the investor's idempotency key. The first request mints the id; a later one, also after a
 * crash, asks the same redemption again, which happens once. What is refused leaves nothing behind, and its key is free.
 */
@Component
public class RedemptionPlacing {
    private final AcceptedRedemptions accepted;
    private final KeyedCommands commands;
    private final BusinessClock clock;
    private final Set<RedemptionId> running = ConcurrentHashMap.newKeySet();

    RedemptionPlacing(AcceptedRedemptions accepted, KeyedCommands commands, BusinessClock clock) {
        this.accepted = accepted;
        this.commands = commands;
        this.clock = clock;
    }

    public RedemptionAnswer place(RedemptionWish wish, String idempotencyKey) {
        AcceptedRedemption request = accepted.accept(wish, idempotencyKey);
        return request.wish().equals(wish) ? alone(request.redemptionId(), wish) : new KeyMismatch();
    }

    private RedemptionAnswer alone(RedemptionId redemption, RedemptionWish wish) {
        if (!running.add(redemption)) {
            return new InProgress();
        }
        try {
            return place(redemption, wish);
        } finally {
            running.remove(redemption);
        }
    }

    private RedemptionAnswer place(RedemptionId redemption, RedemptionWish wish) {
        RedemptionPlacement placement = commands.sendAndWait(redemption, new PlaceRedemption(redemption,
                wish.investorId(), wish.fundCode(), wish.shares(), clock.now()),
                RedemptionPlacement.class);
        return switch (placement) {
            case RedemptionPlacement.Placed placed -> new Taken(redemption);
            case RedemptionPlacement.Refused refused -> {
                accepted.forget(redemption);
                yield new Refused(refused.reason());
            }
        };
    }
}
