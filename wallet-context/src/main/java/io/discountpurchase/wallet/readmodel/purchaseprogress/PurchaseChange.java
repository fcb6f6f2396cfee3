package io.discountpurchase.wallet.readmodel.purchaseprogress;

/** A purchase has moved: enough for a page to ask again. */
public record PurchaseChange(String investorId, String purchaseId, long version) {}
