package io.discountpurchase.webui.live;

/** What a context says when something of an investor's has moved, or something that everybody may show. */
record Change(String investorId, String topic, long version) {
    boolean concernsEverybody() {
        return investorId.equals("*");
    }
}
