package io.discountpurchase.companion.interest;

import java.time.Instant;

/** Beans of this type hear of who has bought a fund or was near buying it, in the transaction that keeps it. */
@FunctionalInterface
public interface InterestListener {
    void interested(String fundCode, Instant since);
}
