package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;

import java.math.BigDecimal;
import java.time.Instant;

/** Tells the other contexts of a price that has fallen, in the database transaction that publishes it. */
public interface NavFallAnnouncement {
    /**
     * @param before the price that had been published before
     * @param fall by what fraction of that, with four decimals
     */
    void announce(FundCode fund, PublishedNav fallen, Nav before, BigDecimal fall, Instant publishedAt);
}
