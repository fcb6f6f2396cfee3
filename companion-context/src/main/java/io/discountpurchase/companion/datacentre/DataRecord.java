package io.discountpurchase.companion.datacentre;

import io.discountpurchase.transactioncentre.ColumnText;
import io.discountpurchase.transactioncentre.MessageJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.time.Instant;

/**
 * A message as it flowed, of whatever type, and cut where it is longer than its place.
 *
 * @param transactionId of its sender; unique in its topic
 * @param subjectId what it is about: the body's {@code subjectId}, else the key of the message
 * @param investorId empty if the body names none
 */
public record DataRecord(String topic, String tag, String type, String transactionId, String subjectId,
        String investorId, String body, Instant bornAt) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TRANSACTION_ID = 200;
    private static final int LONGEST_BODY = 4000;

    public DataRecord {
        topic = ColumnText.fitting(topic, LONGEST_NAME);
        tag = ColumnText.fitting(tag, LONGEST_NAME);
        type = ColumnText.fitting(type, LONGEST_NAME);
        transactionId = ColumnText.fitting(transactionId, LONGEST_TRANSACTION_ID);
        subjectId = ColumnText.fitting(subjectId, LONGEST_NAME);
        investorId = ColumnText.fitting(investorId, LONGEST_NAME);
        body = ColumnText.fitting(body, LONGEST_BODY);
    }

    /** Looks into the body, if it is JSON. */
    public static DataRecord of(String topic, String tag, String type, String transactionId, String key, String body,
            Instant bornAt) {
        JsonNode known = json(body);
        return new DataRecord(topic, tag, type, transactionId, known.path("subjectId").asString(key),
                known.path("investorId").asString(""), body, bornAt);
    }

    private static JsonNode json(String body) {
        try {
            return MessageJson.mapper().readTree(body);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance(); // kept all the same
        }
    }
}
