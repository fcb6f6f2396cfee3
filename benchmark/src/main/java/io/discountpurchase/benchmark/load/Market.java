package io.discountpurchase.benchmark.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Where purchases are placed: the product, over HTTP, or the floor, by a call. */
public interface Market {
    /**
     * Returns when the purchase is accepted: the investor's money is booked, the rest follows.
     *
     * @param number of the purchase in this run, from 0; says who buys
     * @return its id
     * @throws PurchaseFailed if it was not accepted
     */
    String buy(int number) throws PurchaseFailed, InterruptedException;

    /**
     * Waits until all of them are settled.
     *
     * @return when each was, by the clock of this machine
     * @throws IllegalStateException if some are not settled by then
     */
    Map<String, Instant> settled(Collection<String> purchases, Duration longest) throws InterruptedException;

    /** The purchase was not accepted, or nobody knows. */
    class PurchaseFailed extends Exception {
        private static final long serialVersionUID = 1L;

        public PurchaseFailed(String message) {
            super(message);
        }

        public PurchaseFailed(Exception cause) {
            super(cause);
        }
    }
}
