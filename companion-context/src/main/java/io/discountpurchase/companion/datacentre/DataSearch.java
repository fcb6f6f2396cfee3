package io.discountpurchase.companion.datacentre;

import io.discountpurchase.transactioncentre.ColumnText;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Which records are looked for; empty text asks for nothing.
 *
 * @param text what a message is about, an investor, or a type, in full
 */
record DataSearch(String text, String topic, String tag) {

    private static final int LONGEST = 200;

    DataSearch {
        text = ColumnText.fitting(text.strip(), LONGEST);
        topic = ColumnText.fitting(topic.strip(), LONGEST);
        tag = ColumnText.fitting(tag.strip(), LONGEST);
    }

    /** In SQL, with the names of {@link #values}. */
    String condition() {
        return Stream.of(
                text.isEmpty() ? "" : "(subject_id = :text OR investor_id = :text OR message_type = :text)",
                topic.isEmpty() ? "" : "topic = :topic", tag.isEmpty() ? "" : "tag = :tag")
                .filter(part -> !part.isEmpty())
                .reduce("TRUE", (one, other) -> one + " AND " + other);
    }

    Map<String, String> values() {
        return Map.of("text", text, "topic", topic, "tag", tag);
    }
}
