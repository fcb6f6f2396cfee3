package io.discountpurchase.allinone;

import io.discountpurchase.allinone.Edge.Answer;
import io.discountpurchase.allinone.Edge.EdgeUnreachable;
import io.discountpurchase.allinone.Recorder.Attempt;
import io.discountpurchase.allinone.Recorder.End;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Buys one fund after the other, and now and then tops up the wallet. Asks again under the same key when no answer came, as a
 * careful client does.
 */
final class Buyer implements Runnable {
    private static final int MOST_TRIES = 5;
    private static final int MOST_YUAN = 50;
    private static final int PURCHASES_FOR_EACH_TOP_UP = 5;
    private static final String TOP_UP = "100.00";
    /** Between two purchases. Sixteen clients that never think leave a small machine no time to start anything again. */
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(4);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Edge edge;
    private final String investor;
    private final Recorder purchases;
    private final Recorder topUps;
    private final Random random;
    private final CountDownLatch closing;
    private final String name;
    private int requests;

    /** @param closing opened when no more is to be bought */
    Buyer(Edge edge, String investor, String name, Recorder purchases, Recorder topUps, long seed,
            CountDownLatch closing) {
        this.edge = edge;
        this.investor = investor;
        this.name = name;
        this.purchases = purchases;
        this.topUps = topUps;
        this.random = new Random(seed);
        this.closing = closing;
    }

    @Override
    public void run() {
        while (!isClosed(Duration.ofMillis(random.nextLong(LONGEST_THOUGHT.toMillis())))) {
            try {
                next(name + "-" + requests++);
            } catch (EdgeUnreachable | IllegalStateException e) {
                // no quote, nothing asked for: it is down, or a context is
                isClosed(BETWEEN_TRIES);
            }
        }
    }

    private void next(String key) {
        if (random.nextInt(PURCHASES_FOR_EACH_TOP_UP + 1) == 0) {
            insist(key, () -> edge.topUp(TOP_UP, key), "transferId", topUps);
        } else {
            String amount = 10 + random.nextInt(MOST_YUAN) + ".00";
            String quote = edge.quote(Edge.EQUITY_FUND, amount);
            insist(key, () -> edge.place(quote, Edge.EQUITY_FUND, amount, key), "purchaseId", purchases);
        }
    }

    private void insist(String key, Supplier<Answer> request, String id, Recorder recorder) {
        End end = End.UNKNOWN;
        for (int attempt = 0; attempt < MOST_TRIES && end == End.UNKNOWN && !isClosed(Duration.ZERO); attempt++) {
            end = ask(key, request, id, recorder);
            if (end == End.UNKNOWN) {
                isClosed(BETWEEN_TRIES);
            }
        }
    }

    private End ask(String key, Supplier<Answer> request, String id, Recorder recorder) {
        String told = "";
        End end = End.UNKNOWN;
        try {
            Answer answer = request.get();
            end = switch (answer.status()) {
                case 201, 202 -> answer.text("status").equals("VOIDED") ? End.REFUSED : End.OK;
                case 422, 429 -> End.REFUSED;
                default -> End.UNKNOWN;
            };
            told = end == End.OK ? answer.text(id) : "";
        } catch (EdgeUnreachable e) {
            // unknown: that is what the key is for
        }
        recorder.add(new Attempt(investor, key, end, told));
        return end;
    }

    private boolean isClosed(Duration longest) {
        try {
            return closing.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
