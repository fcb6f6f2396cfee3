package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * The price of a fund has fallen so far in one step that those who hold it want to know. Its business key is the fund and the
 * day.
 *
 * @param navDate the day of the price, an ISO-8601 date
 * @param nav yuan a share, four decimals
 * @param navBefore the price that had been published before, four decimals
 * @param fall by what fraction it has fallen, four decimals; positive
 * @param publishedAt an ISO-8601 instant
 */
public record NavFallenIntegrationEvent(
        int version,
        String fundCode,
        String navDate,
        String nav,
        String navBefore,
        String fall,
        String publishedAt) {
    public static final int VERSION = 1;
}
