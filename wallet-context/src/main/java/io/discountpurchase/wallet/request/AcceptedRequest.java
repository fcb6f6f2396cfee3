package io.discountpurchase.wallet.request;

import java.util.UUID;

/**
 * A request that was taken on.
 *
 * @param fingerprint hash of what was asked for
 * @param resourceId the purchase or transfer it has become
 */
public record AcceptedRequest(String fingerprint, UUID resourceId) {}
