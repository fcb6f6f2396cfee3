package io.discountpurchase.benchmark.floor;

/**
 * What has happened to an aggregate, in JSON.
 *
 * @param purchase for which it has happened
 */
record FloorEvent(String type, String aggregate, long sequence, String name, String purchase, String payload) {

    private static final String CLASSES = "io.discountpurchase.wallet.domain.purchase.PurchaseEvent$";

    /** As long as a name of the product's. */
    String payloadType() {
        return CLASSES + name;
    }

    String subject() {
        return type + " " + aggregate + " #" + sequence;
    }

    static FloorEvent ofPurchase(Purchase purchase, long sequence, String name, String more) {
        return new FloorEvent("DiscountPurchase", purchase.id().toString(), sequence, name, purchase.id().toString(),
                """
                        {"purchaseId":"%s","investorId":"%s",%s}""".formatted(purchase.id(), purchase.investor(),
                        more));
    }

    static FloorEvent ofPayment(Purchase purchase, long sequence, String name) {
        return new FloorEvent("Payment", purchase.paymentId(), sequence, name, purchase.id().toString(), """
                {"paymentId":"%s","investorId":"%s","amount":"%s"}""".formatted(purchase.paymentId(),
                purchase.investor(), Purchase.AMOUNT));
    }

    static FloorEvent ofWallet(Purchase purchase, long sequence, String name, String more) {
        return new FloorEvent("Wallet", purchase.investor(), sequence, name, purchase.id().toString(), """
                {"investorId":"%s","purchaseId":"%s","amount":"%s"%s}""".formatted(purchase.investor(), purchase.id(),
                Purchase.AMOUNT, more));
    }

    static FloorEvent ofOrder(Purchase purchase, long sequence, String name, String more) {
        return new FloorEvent("FundPurchaseOrder", purchase.id().toString(), sequence, name, purchase.id().toString(),
                """
                        {"purchaseId":"%s","investorId":"%s","fundCode":"%s","amount":"%s",\
                        "fee":{"net":"%s","fee":"%s"},"dates":{"tradeDate":"%s","confirmDate":"%s"}%s}"""
                        .formatted(purchase.id(), purchase.investor(), Purchase.FUND, Purchase.AMOUNT,
                                Purchase.NET_AMOUNT, Purchase.FEE, Purchase.TRADE_DATE, Purchase.CONFIRM_DATE, more));
    }
}
