package io.discountpurchase.sharedkernel.contract.companion;

/**
 * A campaign gives a bonus for a top-up: its budget is smaller by the amount, which goes into the investor's wallet.
 *
 * @param version the form of this record, {@value #VERSION}
 * @param topUpId of the top-up that earned it, a UUID; each earns one bonus at most
 * @param campaignId of the campaign that pays
 * @param amount yuan with two decimals
 * @param grantedAt an ISO-8601 instant
 */
public record TopUpBonusGrantedIntegrationEvent(
        int version,
        String topUpId,
        String investorId,
        String campaignId,
        String amount,
        String grantedAt) {
    public static final int VERSION = 1;
}
