package io.discountpurchase.transactioncentre.reception;

/** Which message was received by whom: what the inbox knows it by. */
record Receipt(String consumer, String businessKey, String transactionId) {}
