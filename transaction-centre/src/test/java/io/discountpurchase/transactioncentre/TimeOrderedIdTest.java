package io.discountpurchase.transactioncentre;

import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class TimeOrderedIdTest {
    @Test
    void eachIsGreaterThanTheOneBeforeAsATextToo() {
        assertThat(Stream.generate(TimeOrderedId::next).limit(10_000).map(UUID::toString))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void noTwoThreadsGetTheSame() {
        ConcurrentLinkedQueue<UUID> made = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 100_000).parallel().forEach(number -> made.add(TimeOrderedId.next()));

        assertThat(made).doesNotHaveDuplicates();
    }

    @Test
    void axonMakesItsOwnThatWay() {
        UUID before = TimeOrderedId.next();

        assertThat(IdentifierFactory.getInstance().generateIdentifier()).isGreaterThan(before.toString())
                .isLessThan(TimeOrderedId.next().toString());
    }
}
