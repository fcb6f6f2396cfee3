package io.discountpurchase.benchmark.floor;

import org.apache.rocketmq.client.exception.MQClientException;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Where notices begin: one commit with the inbox, and a transactional message to the desks. */
record FloorNotices(FloorDatabase database, FloorProducer producer) {
    static final String TAG = "TagC";

    /**
     * Tells nothing if it comes twice.
     *
     * @param consumer which group has heard of it
     */
    void write(String consumer, String kind, String values, FloorMessage cause) throws MQClientException {
        String purchase = cause.businessKey();
        String investor = cause.text("investorId");
        Instant happenedAt = Instant.parse(cause.text("acceptedAt"));
        UUID key = UUID.nameUUIDFromBytes((kind + purchase).getBytes(UTF_8));
        FloorMessage written = FloorMessage.of("NoticeWritten", key, """
                {"version":1,"noticeId":"%s","investorId":"%s","kind":"%s","subjectId":"%s","happenedAt":"%s"}"""
                .formatted(key, investor, kind, purchase, happenedAt)).tagged(TAG);
        producer.send(written, () -> {
            var first = new AtomicBoolean();
            database.commit(connection -> {
                first.set(Rows.isFirst(connection, consumer, cause));
                if (first.get()) {
                    FloorDatabase.change(connection, """
                            INSERT INTO notice (investor_id, business_key, kind, tag, template_values, state,
                                happened_at, notice_key)
                            VALUES (?, ?, ?, ?, ?, 'WRITTEN', ?, ?)""", investor, purchase, kind, TAG, values,
                            Rows.utc(happenedAt), key);
                    Rows.committed(connection, written);
                }
            });
            return first.get();
        });
    }
}
