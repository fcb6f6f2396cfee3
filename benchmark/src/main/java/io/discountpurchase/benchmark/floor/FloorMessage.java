package io.discountpurchase.benchmark.floor;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.UUID;

/**
 * What services tell each other, in JSON.
 *
 * @param tag by which subscribers choose
 * @param businessKey with the type it makes the transaction's id
 */
record FloorMessage(String type, String tag, String businessKey, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FloorMessage of(String type, UUID key, String body) {
        return new FloorMessage(type, type, key.toString(), body);
    }

    FloorMessage tagged(String other) {
        return new FloorMessage(type, other, businessKey, body);
    }

    String transactionId() {
        return type + ":" + businessKey;
    }

    String text(String field) {
        return JSON.readTree(body).get(field).asString();
    }

    /** As it came from a topic. */
    record Delivery(String topic, Instant bornAt, FloorMessage message) {}
}
