package io.discountpurchase.webui.live;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** An operating system that lets the edge have few connections. */
class FewConnectionsTest {
    private final OpenPages pages = new OpenPages(new OpenFiles() {
        @Override
        int most() {
            return 40;
        }
    });

    @BeforeEach
    void start() {
        pages.start();
    }

    @Test
    void leavesThreeQuartersToEverythingElse() {
        List<SseEmitter> streams = new ArrayList<>();

        IntStream.range(0, 25).forEach(investor -> streams.add(pages.open("investor-" + investor)));

        assertThat(streams).hasSize(25);
        assertThat(pages.count()).isEqualTo(10);
    }
}
