package io.discountpurchase.transactioncentre.publication;

import io.discountpurchase.transactioncentre.clockwork.Clockwork;

import java.time.Duration;

/** What the producing side does by the clock. */
class Housekeeping implements AutoCloseable {
    private final Clockwork clockwork = new Clockwork("transaction-centre");
    private final AnswerBook answers;

    Housekeeping(AnswerBook answers, Duration answerInterval, Resending resending, Duration resendAfter) {
        this.answers = answers;
        clockwork.every(answerInterval, answers::writeDown);
        clockwork.every(resendAfter.dividedBy(4), resending::reconcile);
    }

    @Override
    public void close() throws InterruptedException {
        clockwork.close();
        Clockwork.loggingFailure(answers::writeDown);
    }
}
