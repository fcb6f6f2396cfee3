package io.discountpurchase.benchmark.product;

import java.util.List;

/** People of the product's demo data who can afford many purchases; the password of each is the name. */
final class Investors {
    static final List<String> ALL = List.of("alice", "bob");
    static final String OPERATOR = "operator";

    private Investors() {}

    static String named(int number) {
        return ALL.get(number % ALL.size());
    }
}
