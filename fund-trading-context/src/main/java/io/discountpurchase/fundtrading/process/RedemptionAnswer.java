package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.redemption.RedemptionRefusal;
import io.discountpurchase.sharedkernel.identity.RedemptionId;

/** What a request for a redemption is told. */
public sealed interface RedemptionAnswer {
    /** The same for every request with this key. */
    record Taken(RedemptionId redemptionId) implements RedemptionAnswer {}

    record Refused(RedemptionRefusal reason) implements RedemptionAnswer {}

    /** The first request with this key still runs. */
    record InProgress() implements RedemptionAnswer {}

    /** The key was used for another redemption. */
    record KeyMismatch() implements RedemptionAnswer {}
}
