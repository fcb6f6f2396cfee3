package io.discountpurchase.webui.live;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From the one stream of each context to the pages of the investors whom it concerns. */
class LiveTest extends EdgeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private OpenPages pages;
    private final FakeChanges changes = new FakeChanges();
    private final List<Browser> browsers = new ArrayList<>();

    @BeforeEach
    void theWalletTells() {
        CONTEXTS.wallet.answers("GET /transaction-centre/changes", changes);
        await().atMost(PATIENCE).until(() -> changes.listeners() == 1);
    }

    @AfterEach
    void everybodyGoes() {
        browsers.forEach(Browser::close);
        changes.hangUp();
    }

    @Test
    void aPageHearsOfItsInvestorsPurchasesAndOfNoOthers() {
        List<String> alice = pageOf("alice");
        List<String> bob = pageOf("bob");

        changes.tell("alice", "purchase-p-1", 3);
        changes.tell("carol", "purchase-p-2", 1);
        changes.tell("bob", "purchase-p-3", 5);

        await().atMost(PATIENCE)
                .until(() -> alice.contains("data:{\"topic\":\"purchase-p-1\",\"version\":3}")
                        && bob.contains("data:{\"topic\":\"purchase-p-3\",\"version\":5}"));
        assertThat(alice).noneMatch(line -> line.contains("p-2") || line.contains("p-3"));
        assertThat(bob).noneMatch(line -> line.contains("p-1") || line.contains("p-2"));
    }

    @Test
    void everyPageOfAnInvestorHears() {
        List<String> one = pageOf("alice");
        List<String> other = pageOf("alice");

        changes.tell("alice", "purchase-p-1", 1);

        await().atMost(PATIENCE)
                .until(() -> one.stream().anyMatch(line -> line.contains("p-1"))
                        && other.stream().anyMatch(line -> line.contains("p-1")));
    }

    @Test
    void everybodyHearsOfWhatConcernsEverybody() {
        List<String> alice = pageOf("alice");
        List<String> bob = pageOf("bob");

        changes.tell("*", "navs", 4);

        await().atMost(PATIENCE)
                .until(() -> Stream.of(alice, bob)
                        .allMatch(
                                page -> page.contains("data:{\"topic\":\"navs\",\"version\":4}")));
    }

    @Test
    void everyPageLooksAgainAfterTheWalletWasAway() {
        List<String> alice = pageOf("alice");

        changes.hangUp();

        await().atMost(PATIENCE).until(() -> alice.contains("data:{\"topic\":\"*\",\"version\":0}"));
        changes.tell("alice", "purchase-p-9", 1);
        await().atMost(PATIENCE).until(() -> alice.stream().anyMatch(line -> line.contains("p-9")));
    }

    @Test
    void theCompanionIsHeardToo() {
        FakeChanges notices = new FakeChanges();
        CONTEXTS.companion.answers("GET /transaction-centre/changes", notices);
        await().atMost(PATIENCE).until(() -> notices.listeners() == 1);
        List<String> alice = pageOf("alice");

        notices.tell("alice", "notices", 7);

        await().atMost(PATIENCE).until(() -> alice.contains("data:{\"topic\":\"notices\",\"version\":7}"));
        notices.hangUp();
    }

    @Test
    void aPageThatIsClosedIsForgotten() {
        awaitNoPage();
        pageOf("alice");
        assertThat(pages.count()).isEqualTo(1);

        browsers.getLast().close();

        awaitNoPage();
    }

    /** That a page has gone shows when it is written to: those of other tests may still count. */
    private void awaitNoPage() {
        await().atMost(PATIENCE).until(() -> {
            pages.heartbeat();
            return pages.count() == 0;
        });
    }

    @Test
    void strangersHearNothingAndLoseNoSessionByAsking() {
        Answer answer = send(request("/live").header("Accept", "text/event-stream"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    private List<String> pageOf(String investor) {
        Browser browser = new Browser(this::at);
        browsers.add(browser);
        browser.logIn(investor);
        List<String> lines = new CopyOnWriteArrayList<>();
        browser.listen("/live", lines::add);
        await().atMost(PATIENCE).until(() -> lines.contains(":still here"));
        return lines;
    }
}
