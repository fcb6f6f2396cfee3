package io.discountpurchase.transactioncentre.reception;

import io.discountpurchase.transactioncentre.audit.OperatorAction;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Everything about a parked message, for whoever has to decide what to do with it.
 *
 * @param messageVersion as it was sent, which need not be a number
 * @param body the first {@value #BODY_SHOWN} bytes as text; what is no text shows as U+FFFD
 * @param bodyBytes length of the whole body
 * @param actions what operators have done, oldest first
 */
public record ParkedMessageDetails(
        ParkedMessage message,
        @Nullable String messageVersion,
        @Nullable String transactionId,
        Instant firstSeenAt,
        String body,
        int bodyBytes,
        List<OperatorAction> actions) {

    static final int BODY_SHOWN = 8192;

    static String text(byte[] body) {
        return new String(body, 0, Math.min(BODY_SHOWN, body.length), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "\uFFFD");
    }
}
