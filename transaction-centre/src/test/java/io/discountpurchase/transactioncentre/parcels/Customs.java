package io.discountpurchase.transactioncentre.parcels;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What an arrival needs and a test can break. */
@Component
public class Customs {
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    public void hold(String arrivalId) {
        held.add(arrivalId);
    }

    public void release(String arrivalId) {
        held.remove(arrivalId);
    }

    void clear(String arrivalId) {
        if (held.contains(arrivalId)) {
            throw new IllegalStateException("The customs' computer does not answer");
        }
    }
}
