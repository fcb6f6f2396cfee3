package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.reconciliation.MessageLog.Unreadable;
import org.apache.rocketmq.common.message.MessageExt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Invariant 5 on the publishing side: every committed transaction has a message in the topic, perhaps several of the same
 * kind, and no message is there without one. Half messages are in no topic that can be read.
 */
class MessageLogCheck implements SelfCheck {
    private static final String ALL_THERE = "5 committed transactions = those with a message in the topic";

    private final MessageLog log;
    private final Ledger ledger;

    MessageLogCheck(MessageLog log, Ledger ledger) {
        this.log = log;
        this.ledger = ledger;
    }

    @Override
    public boolean readsMessages() {
        return true;
    }

    @Override
    public List<Check> checks() {
        Tally tally = new Tally();
        try {
            log.tell(tally::add);
        } catch (Unreadable e) {
            return List.of(new Check(ALL_THERE, Long.toString(committed()), String.valueOf(e.getMessage()), false));
        }
        return List.of(Check.equal(ALL_THERE, committed(), tally.transactions()),
                Check.none("5 messages in the topic without a committed transaction", tally.strangers));
    }

    private long committed() {
        return ledger.count(TransactionState.COMMITTED);
    }

    /** Empty if the message does not say. */
    private static String transactionId(MessageExt message) {
        return Objects.requireNonNullElse(message.getUserProperty(MessageHeaders.TRANSACTION_ID), "");
    }

    /** Counts messages against the ledger as they come, and keeps eight bytes of each. */
    private final class Tally {
        private final LongStream.Builder seen = LongStream.builder();
        private long strangers;

        void add(List<MessageExt> messages) {
            List<String> ids = messages.stream().map(MessageLogCheck::transactionId).toList();
            Set<String> committed = ledger.committedAmong(ids);
            strangers += ids.stream().filter(id -> !committed.contains(id)).count();
            committed.forEach(id -> seen.add(hash(id)));
        }

        long transactions() {
            return seen.build().sorted().distinct().count();
        }

        /** Half of an MD5: among a million transactions, two are alike once in thirty million readings. */
        private static long hash(String id) {
            return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
        }
    }
}
