package io.discountpurchase.wallet.readmodel.purchaseprogress;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Tells listeners in this process which purchases have moved, after the view has committed. */
@Component
public class PurchaseChanges {
    private final Set<Consumer<PurchaseChange>> listeners = ConcurrentHashMap.newKeySet();

    public void subscribe(Consumer<PurchaseChange> listener) {
        listeners.add(listener);
    }

    void publish(PurchaseChange change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
