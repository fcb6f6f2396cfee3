package io.discountpurchase.transactioncentre.reception;

/** A message that has been understood, and who takes it. */
record ReadMessage(String consumer, String businessKey, String transactionId, Record payload,
        Recipient<Record> recipient) {}
