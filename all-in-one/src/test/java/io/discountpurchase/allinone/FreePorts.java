package io.discountpurchase.allinone;

import java.util.concurrent.ThreadLocalRandom;

/** Finds a base port whose neighbours are free as well. */
final class FreePorts {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000; // where operating systems begin to hand out ports to clients
    private static final int ATTEMPTS = 100;

    private FreePorts() {}

    static int base() {
        var failure = new IllegalStateException("No free range of ports");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int base = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try {
                new Ports(base).checkFree();
                return base;
            } catch (CannotStart e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }
}
