package io.discountpurchase.webui.live;

/** Tells an open page that something has moved; the page fetches it itself, so nothing private is pushed. */
record Update(String topic, long version) {
    /** Whatever the page shows: changes may have been missed. */
    static final Update EVERYTHING = new Update("*", 0);

    static Update of(Change change) {
        return new Update(change.topic(), change.version());
    }
}
