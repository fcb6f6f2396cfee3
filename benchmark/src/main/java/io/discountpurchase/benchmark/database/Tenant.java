package io.discountpurchase.benchmark.database;

import io.discountpurchase.benchmark.machine.JavaProgram;

/** A service that has a database of its own, and the process in which it runs. */
public record Tenant(String service, JavaProgram program) {}
