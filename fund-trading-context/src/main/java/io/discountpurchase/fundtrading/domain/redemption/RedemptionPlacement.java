package io.discountpurchase.fundtrading.domain.redemption;

/** What becomes of the wish to redeem. */
public sealed interface RedemptionPlacement {
    /** By this wish, or by the same one before it. */
    record Placed() implements RedemptionPlacement {}

    /** Nothing has happened. */
    record Refused(RedemptionRefusal reason) implements RedemptionPlacement {}
}
