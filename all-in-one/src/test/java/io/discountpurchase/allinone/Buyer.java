package io.discountpurchase.allinone;

import io.discountpurchase.allinone.Edge.EdgeUnreachable;
import io.discountpurchase.allinone.Recorder.Attempt;
import io.discountpurchase.allinone.Recorder.End;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Buys one fund after the other, and asks again under the same key when no answer came, as a careful client does. */
final class Buyer implements Runnable {
    private static final int MOST_TRIES = 5;
    private static final int MOST_YUAN = 50;
    /** Between two purchases. Sixteen clients that never think leave a small machine no time to start anything again. */
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(4);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final Edge edge;
    private final String investor;
    private final Recorder recorder;
    private final Random random;
    private final CountDownLatch closing;
    private final String name;
    private int bought;

    /** @param closing opened when no more is to be bought */
    Buyer(Edge edge, String investor, String name, Recorder recorder, long seed, CountDownLatch closing) {
        this.edge = edge;
        this.investor = investor;
        this.name = name;
        this.recorder = recorder;
        this.random = new Random(seed);
        this.closing = closing;
    }

    @Override
    public void run() {
        while (!isClosed(Duration.ofMillis(random.nextLong(LONGEST_THOUGHT.toMillis())))) {
            try {
                String amount = 10 + random.nextInt(MOST_YUAN) + ".00";
                buy(edge.quote(Edge.EQUITY_FUND, amount), amount, name + "-" + bought++);
            } catch (EdgeUnreachable | IllegalStateException e) {
                // no quote, nothing asked for: it is down, or a context is
                isClosed(BETWEEN_TRIES);
            }
        }
    }

    private void buy(String quote, String amount, String key) {
        End end = End.UNKNOWN;
        for (int attempt = 0; attempt < MOST_TRIES && end == End.UNKNOWN && !isClosed(Duration.ZERO); attempt++) {
            end = tryToBuy(quote, amount, key);
            if (end == End.UNKNOWN) {
                isClosed(BETWEEN_TRIES);
            }
        }
    }

    private End tryToBuy(String quote, String amount, String key) {
        String purchaseId = "";
        End end = End.UNKNOWN;
        try {
            Edge.Answer answer = edge.place(quote, Edge.EQUITY_FUND, amount, key);
            end = switch (answer.status()) {
                case 202 -> End.OK;
                case 422, 429 -> End.REFUSED;
                default -> End.UNKNOWN;
            };
            purchaseId = end == End.OK ? answer.text("purchaseId") : "";
        } catch (EdgeUnreachable e) {
            // unknown: that is what the key is for
        }
        recorder.add(new Attempt(investor, key, end, purchaseId));
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
