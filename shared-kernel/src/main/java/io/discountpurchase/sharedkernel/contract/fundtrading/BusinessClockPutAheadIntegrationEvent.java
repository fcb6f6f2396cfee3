package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The operator of a demonstration has put the clock ahead that business goes by. The furthest counts: told twice, or in the
 * wrong order, it is the same.
 *
 * @param aheadMillis of the machine's clock, in milliseconds; also the business key
 * @param putAheadAt an ISO-8601 instant, by the machine's clock
 */
public record BusinessClockPutAheadIntegrationEvent(int version, long aheadMillis, String putAheadAt) {
    public static final int VERSION = 1;
}
