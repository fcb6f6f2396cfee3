package io.discountpurchase.sharedkernel.contract.wallet;

/**
 * Money has come from the investor's card into the wallet, by hand.
 *
 * @param version the form of this record, {@value #VERSION}
 * @param topUpId a UUID
 * @param amount yuan with two decimals
 * @param toppedUpAt an ISO-8601 instant
 */
public record WalletToppedUpIntegrationEvent(
        int version,
        String topUpId,
        String investorId,
        String amount,
        String toppedUpAt) {
    public static final int VERSION = 1;
}
