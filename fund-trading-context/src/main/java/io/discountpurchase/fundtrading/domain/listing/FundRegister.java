package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.sharedkernel.identity.FundCode;

/** Where funds stand before anything has happened to them here; it only reads. */
public interface FundRegister {
    /** @throws IllegalArgumentException if there is no such fund */
    FundTerms termsOf(FundCode code);
}
