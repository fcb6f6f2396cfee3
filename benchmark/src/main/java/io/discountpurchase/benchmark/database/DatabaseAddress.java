package io.discountpurchase.benchmark.database;

/** Where a database is; the password is empty. */
public record DatabaseAddress(String url, String user) {}
