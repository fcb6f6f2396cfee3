package io.discountpurchase.embeddedrocketmq;

/**
 * What a broker has stored.
 *
 * @param messages since it was started, also the halves of transactional messages and the marks of their answers
 * @param bytes of its log since the store was begun
 */
public record StoredMessages(long messages, long bytes) {}
