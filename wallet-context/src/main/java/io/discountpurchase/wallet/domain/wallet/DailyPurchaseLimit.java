package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The money fund takes only so much of an investor on a natural day in China (a limit of the fund itself, as its notices have
 * it), however it is bought. A top-up takes its part before the card is charged, and gives it back if it comes to nothing.
 */
final class DailyPurchaseLimit {
    private LocalDate day = LocalDate.EPOCH;
    private Money used = Money.ZERO;
    private final Map<UUID, Part> begun = new HashMap<>();

    private record Part(LocalDate day, Money amount) {}

    boolean allows(LocalDate today, Money amount, Money limit) {
        return !usedOn(today).plus(amount).isMoreThan(limit);
    }

    void use(LocalDate today, Money amount) {
        used = usedOn(today).plus(amount);
        day = today;
    }

    boolean hasBegun(UUID transferId) {
        return begun.containsKey(transferId);
    }

    void begin(UUID transferId, LocalDate today, Money amount) {
        begun.put(transferId, new Part(today, amount));
        use(today, amount);
    }

    /** Top-ups of earlier versions did not begin. */
    void complete(UUID transferId, LocalDate today, Money amount) {
        if (begun.remove(transferId) == null) {
            use(today, amount);
        }
    }

    void cancel(UUID transferId) {
        Part part = begun.remove(transferId);
        if (part != null && part.day().equals(day)) {
            used = used.minus(part.amount());
        }
    }

    private Money usedOn(LocalDate today) {
        return today.equals(day) ? used : Money.ZERO;
    }
}
