package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.inbox.Receipt;

import java.util.function.BooleanSupplier;

/** A message that has been understood, and what it will do; see {@link Recipient#effectOf}. */
record ReadMessage(Receipt receipt, BooleanSupplier effect) {}
