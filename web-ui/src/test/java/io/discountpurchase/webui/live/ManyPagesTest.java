package io.discountpurchase.webui.live;

import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Far more pages are open than investors have ever opened: 510, or as many as the operating system has connections for. */
class ManyPagesTest extends EdgeTest {
    private static final Logger log = LoggerFactory.getLogger(ManyPagesTest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_OF_EACH = 170;
    private static final String TOLD = "data:{\"topic\":\"wallet\",\"version\":%d}";

    @Autowired
    private OpenPages pages;
    private final List<Browser> browsers = new ArrayList<>();

    @AfterEach
    void everybodyGoes() {
        browsers.forEach(Browser::close);
        await().atMost(PATIENCE).until(() -> {
            pages.heartbeat();
            return pages.count() == 0;
        });
    }

    @Test
    void hundredsOfPagesAreToldAndPagesAreServedAllTheSame() {
        int ofEach = Math.min(MOST_OF_EACH, pages.most() / 3);
        long before = memory();
        List<List<String>> ofAlice = open("alice", ofEach);
        List<List<String>> ofBob = open("bob", ofEach);
        List<List<String>> ofCarol = open("carol", ofEach);
        List<List<String>> all = Stream.of(ofAlice, ofBob, ofCarol).flatMap(List::stream).toList();
        await().atMost(PATIENCE).until(() -> all.stream().allMatch(page -> page.contains(":still here")));
        log.info("{} open pages hold {} kB each", all.size(), (memory() - before) / all.size() / 1024);

        long begin = System.nanoTime();
        pages.tell(new Change("alice", "wallet", 1));
        assertThat(browsers.getFirst().open("/funds").status()).isEqualTo(200);
        await().atMost(PATIENCE).until(() -> ofAlice.stream().allMatch(page -> page.contains(TOLD.formatted(1))));
        log.info("{} pages of one investor were told, and a page was served, within {} ms", ofAlice.size(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        assertThat(Stream.of(ofBob, ofCarol).flatMap(List::stream)).noneMatch(page -> page.contains(TOLD.formatted(1)));

        pages.tellAll(Update.EVERYTHING);
        await().atMost(PATIENCE)
                .until(() -> all.stream().allMatch(page -> page.contains("data:{\"topic\":\"*\",\"version\":0}")));
    }

    @Test
    void theOldestPagesOfOneInvestorAreLetGoAndToldSo() {
        List<List<String>> oldest = open("alice", 3);
        await().atMost(PATIENCE).until(() -> oldest.stream().allMatch(page -> page.contains(":still here")));

        List<List<String>> later = open("alice", OpenPages.MOST_PER_INVESTOR);

        await().atMost(PATIENCE).until(() -> oldest.stream().allMatch(page -> page.contains("event:evicted")));
        await().atMost(PATIENCE).until(() -> pages.count() == OpenPages.MOST_PER_INVESTOR);
        pages.tell(new Change("alice", "wallet", 2));
        await().atMost(PATIENCE).until(() -> later.stream().allMatch(page -> page.contains(TOLD.formatted(2))));
        assertThat(oldest).noneMatch(page -> page.contains(TOLD.formatted(2)));
    }

    /** The lines that each page has heard. */
    private List<List<String>> open(String investor, int count) {
        Browser browser = new Browser(this::at);
        browsers.add(browser);
        browser.logIn(investor);
        return IntStream.range(0, count).<List<String>>mapToObj(number -> {
            List<String> lines = new CopyOnWriteArrayList<>();
            browser.listen("/live", lines::add);
            return lines;
        }).toList();
    }

    /** Of this process, in which the pages are open at both ends. */
    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
