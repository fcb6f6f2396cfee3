package io.discountpurchase.webui.live;

/** What the wallet says when a purchase has moved. */
record PurchaseChange(String investorId, String purchaseId, long version) {}
