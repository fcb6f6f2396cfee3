package io.discountpurchase.companion.notice;

import java.util.UUID;

/** Beans of this type hear of each notice that an investor may see from now on, in the transaction that publishes it. */
@FunctionalInterface
public interface PublicationListener {
    void published(UUID noticeKey, String investorId);
}
