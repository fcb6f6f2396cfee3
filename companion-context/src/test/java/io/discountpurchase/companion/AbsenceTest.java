package io.discountpurchase.companion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The companion is away while much happens: what matters to it is how much, not how long. */
class AbsenceTest {
    private static final Duration CATCHING_UP = Duration.ofMinutes(3);
    private static final int PURCHASES = 100;
    private static final String FUND = "110011";

    @Test
    void whatever_happened_meanwhile_is_told_once(@TempDir Path directory) throws Exception {
        List<String> investors = IntStream.range(0, PURCHASES).mapToObj(number -> "investor-" + number).toList();
        try (RunningCompanion companion = RunningCompanion.in(directory, "--announcement.interval=100ms",
                "--announcement.settling=1s")) {
            companion.post("operator", "/operations/campaigns/top-up-2026/open", "{\"reason\":\"November\"}");
            companion.stop();
            for (String investor : investors) {
                happen(companion.publisher(), investor);
            }
            companion.publisher().fundChanged(FUND, "SUSPENDED", "2026-11-25T03:00:00Z");

            companion.startAgain();

            await().atMost(CATCHING_UP)
                    .untilAsserted(() -> assertThat(written(companion)).containsExactlyInAnyOrder(
                            "BONUS_GRANTED " + PURCHASES, "FUND_SUSPENDED " + PURCHASES,
                            "PURCHASE_ACCEPTED " + PURCHASES, "PURCHASE_CONFIRMED " + PURCHASES,
                            "PURCHASE_FUNDED " + PURCHASES, "WALLET_FILLED " + PURCHASES));
            await().atMost(CATCHING_UP).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
            assertThat(investors).allSatisfy(investor -> assertThat(companion.shownTo(investor)).isEqualTo(6));
        }
    }

    /** All of it twice, and in the order in which it does not happen. */
    private static void happen(Publisher publisher, String investor) throws Exception {
        String purchase = UUID.randomUUID().toString();
        String topUp = UUID.randomUUID().toString();
        for (int times = 0; times < 2; times++) {
            publisher.confirmed(purchase, investor, FUND);
            publisher.accepted(purchase, investor);
            publisher.funded(purchase, investor);
            publisher.toppedUp(topUp, investor, "100.00");
        }
    }

    private static List<String> written(RunningCompanion companion) {
        return companion.jdbc()
                .sql("SELECT kind, count(*) FROM notice GROUP BY kind")
                .query((row, number) -> row.getString(1) + " " + row.getLong(2))
                .list();
    }
}
