package io.discountpurchase.webui.contexts.companion;

import java.time.Instant;

/** That a message has flowed, without what was in it. */
public record FlownMessageMark(Instant at, String topic, String tag, String transactionId) {}
