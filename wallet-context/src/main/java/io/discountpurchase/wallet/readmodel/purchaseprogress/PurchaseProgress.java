package io.discountpurchase.wallet.readmodel.purchaseprogress;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchasePlaced;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One purchase, as the investor sees it. */
public record PurchaseProgress(
        PurchaseId purchaseId,
        PurchaseRoute route,
        FundCode fundCode,
        Money amount,
        PurchaseStatus status,
        @Nullable String reason,
        LocalDate tradeDate,
        LocalDate confirmDate,
        @Nullable FundShares shares,
        long version,
        Times times) {
    /** When each step was reached; absent if it was not. */
    record Times(
            Instant placed,
            @Nullable Instant funded,
            @Nullable Instant messageCommitted,
            @Nullable Instant accepted,
            @Nullable Instant refused,
            @Nullable Instant settled,
            @Nullable Instant cancelled,
            @Nullable Instant confirmationFailed,
            @Nullable Instant released,
            @Nullable Instant returned,
            @Nullable Instant confirmed,
            @Nullable Instant failed) {}

    /** A step that was reached. */
    public record Step(String name, Instant at) {}

    /** A purchase that has just been placed. */
    static PurchaseProgress of(PurchasePlaced placed) {
        return new PurchaseProgress(placed.purchaseId(), placed.route(), placed.fundCode(), placed.amount(),
                PurchaseStatus.PROCESSING, null, placed.tradeDate(), placed.confirmDate(), null, 1,
                new Times(placed.acceptedAt(), null, null, null, null, null, null, null, null, null, null, null));
    }

    /** In the words of the edge API. */
    public String whereTheMoneyIs() {
        return switch (status) {
            case PROCESSING -> route == PurchaseRoute.DISCOUNT ? "IN_TRANSIT" : "WALLET_AVAILABLE";
            case FUNDED, IN_OPERATOR_HANDS -> "WALLET_HELD";
            case ACCEPTED -> times.settled() == null ? "WALLET_HELD" : "FUND_COMPANY";
            case CONFIRMED -> "FUND_SHARES";
            case REFUSED_KEPT_IN_WALLET, CANCELLED_KEPT_IN_WALLET -> "WALLET_AVAILABLE";
            case FAILED_NOT_CHARGED -> route == PurchaseRoute.DISCOUNT ? "CARD" : "WALLET_AVAILABLE";
        };
    }

    public Instant placedAt() {
        return times.placed();
    }

    /** In the order of the purchase, not of the clock. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        add(steps, "PLACED", times.placed());
        add(steps, "FUNDED", times.funded());
        add(steps, "MESSAGE_COMMITTED", times.messageCommitted());
        add(steps, "ACCEPTED", times.accepted());
        add(steps, "REFUSED", times.refused());
        add(steps, "SETTLED", times.settled());
        add(steps, "CANCELLED", times.cancelled());
        add(steps, "CONFIRMATION_FAILED", times.confirmationFailed());
        add(steps, "RELEASED", times.released());
        add(steps, "RETURNED", times.returned());
        add(steps, "CONFIRMED", times.confirmed());
        add(steps, "FAILED", times.failed());
        return steps;
    }

    private static void add(List<Step> steps, String name, @Nullable Instant at) {
        if (at != null) {
            steps.add(new Step(name, at));
        }
    }
}
