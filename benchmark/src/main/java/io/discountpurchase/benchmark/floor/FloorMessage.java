package io.discountpurchase.benchmark.floor;

import java.util.UUID;

/** @param type with the purchase's id it makes the transaction's id */
record FloorMessage(String type, UUID purchase, String investor, String body) {
    String transactionId() {
        return type + ":" + purchase;
    }
}
