package io.discountpurchase.benchmark.floor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** When purchases came to their end: settled in the wallet, and captured at the bank. */
final class Settlements {
    private final Map<String, Instant> captured = new ConcurrentHashMap<>();
    private final Map<String, Instant> settled = new ConcurrentHashMap<>();

    void captured(UUID purchase) {
        captured.putIfAbsent(purchase.toString(), Instant.now());
    }

    void settled(UUID purchase) {
        settled.putIfAbsent(purchase.toString(), Instant.now());
    }

    /** Those of them that have come to their end, with the later of both times. */
    Map<String, Instant> of(Collection<String> purchases) {
        Map<String, Instant> ended = new HashMap<>();
        for (String purchase : purchases) {
            Instant atBank = captured.get(purchase);
            Instant inWallet = settled.get(purchase);
            if (atBank != null && inWallet != null) {
                ended.put(purchase, atBank.isAfter(inWallet) ? atBank : inWallet);
            }
        }
        return ended;
    }
}
