package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import org.springframework.http.ResponseEntity;

import java.net.URI;

/** A purchase is accepted, not finished: the answer says where to watch it. */
final class PlacedAnswer {
    private PlacedAnswer() {}

    static ResponseEntity<PlacedPurchase> at(String collection, PlacedPurchase placed) {
        return ResponseEntity.accepted().location(URI.create(collection + placed.purchaseId())).body(placed);
    }
}
