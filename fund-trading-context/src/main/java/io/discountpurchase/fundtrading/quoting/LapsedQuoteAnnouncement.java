package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.domain.quote.Quote;

/** Tells the other contexts of a quote that nobody bought by, in the database transaction that passes it. */
public interface LapsedQuoteAnnouncement {
    /** Once for each investor, fund and trading day, however often the investor has asked. */
    void announce(Quote lapsed);
}
