package io.discountpurchase.sharedkernel.contract.fundtrading;

/**
 * A redemption has been confirmed (赎回确认) at the NAV of its trading day: the shares are gone, and the money is paid into the
 * wallet.
 *
 * @param shares two decimals
 * @param nav yuan a share, four decimals
 * @param fee yuan, kept back for the assets of the fund
 * @param amount yuan, what is paid: the shares' worth less the fee
 * @param cost yuan, what had been paid for these shares, purchase fees included
 * @param tradeDate T, an ISO-8601 date
 * @param payDate T+1, the trading day on which the amount is paid, an ISO-8601 date
 * @param confirmedAt an ISO-8601 instant
 */
public record FundRedemptionConfirmedIntegrationEvent(
        int version,
        String redemptionId,
        String investorId,
        String fundCode,
        String shares,
        String nav,
        String fee,
        String amount,
        String cost,
        String tradeDate,
        String payDate,
        String confirmedAt) {
    public static final int VERSION = 1;
}
