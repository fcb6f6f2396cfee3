package io.discountpurchase.transactioncentre.changes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Timeout(60)
class FollowerStreamTest {
    private final CountDownLatch taking = new CountDownLatch(1);
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final FollowerStream stream = new FollowerStream(new SseEmitter() {
        @Override
        public void send(Set<DataWithMediaType> texts) throws IOException {
            try {
                taking.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            texts.forEach(text -> taken.addAndGet(((String) text.getData()).split("\n\n").length));
        }

        @Override
        public void complete() {
            ended.set(true);
        }
    });

    @Test
    void whoTellsDoesNotWaitForAFollowerThatTakesNothing() {
        put(1_000);

        assertThat(taken).hasValue(0);
        taking.countDown();
        await().until(() -> taken.get() == 1_000);
        assertThat(ended).isFalse();
    }

    @Test
    void aFollowerThatHasMissedSomethingIsLetGo() {
        put(3 * FollowerStream.MOST_WAITING);

        taking.countDown();
        await().until(ended::get);
        assertThat(taken.get()).isBetween(FollowerStream.MOST_WAITING, 2 * FollowerStream.MOST_WAITING);
    }

    @Test
    void aStreamThatEndsSaysWhatIsLeft() {
        put(3);
        stream.end();

        assertThat(ended).isFalse();
        taking.countDown();
        await().until(ended::get);
        assertThat(taken).hasValue(3);
    }

    private void put(int events) {
        for (int event = 0; event < events; event++) {
            stream.put("data:%d\n\n".formatted(event));
        }
    }
}
