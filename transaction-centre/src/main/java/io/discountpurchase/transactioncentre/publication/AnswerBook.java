package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import io.discountpurchase.transactioncentre.ledger.Answer;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import org.springframework.transaction.support.TransactionOperations;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Notes the answers given, many in one commit. Noting may lag and may be lost in a crash: an answer that is not noted is
 * given again, and consumers ignore what they have had.
 */
class AnswerBook {
    private static final int MOST_AT_ONCE = 500;

    private final Ledger ledger;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final ConcurrentLinkedQueue<Answer> given = new ConcurrentLinkedQueue<>();

    AnswerBook(Ledger ledger, Journal journal, TransactionOperations transactions) {
        this.ledger = ledger;
        this.journal = journal;
        this.transactions = transactions;
    }

    void add(Answer answer) {
        given.add(answer);
    }

    void writeDown() {
        List<Answer> batch = take();
        while (!batch.isEmpty()) {
            List<Answer> answers = batch;
            transactions.executeWithoutResult(status -> {
                ledger.answered(answers);
                journal.record(answers.stream().map(AnswerBook::step).toList());
            });
            batch = take();
        }
    }

    private List<Answer> take() {
        List<Answer> batch = new ArrayList<>();
        for (Answer answer = given.poll(); answer != null; answer = batch.size() < MOST_AT_ONCE ? given.poll() : null) {
            batch.add(answer);
        }
        return batch;
    }

    private static JournalEntry step(Answer answer) {
        String step = switch (answer.by()) {
            case LOCAL -> "COMMIT_SENT";
            case CHECK -> "CHECK_ANSWERED";
            case RESEND -> "SENT_AGAIN";
        };
        return JournalEntry.message(answer.businessKey(), answer.at(), step, answer.transactionId());
    }
}
