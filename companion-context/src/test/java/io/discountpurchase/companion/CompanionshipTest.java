package io.discountpurchase.companion;

import io.discountpurchase.companion.notice.NoticeKind;
import io.discountpurchase.transactioncentre.CrashPoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The matrix of companionship: three levels, three moments, and what real events make of it. */
class CompanionshipTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MORE_THAN_TWO_PAGES = 120;
    private static final AtomicInteger FUNDS = new AtomicInteger(600_000);

    @TempDir
    static Path directory;

    private static RunningCompanion companion;

    private final String investor = "investor-" + UUID.randomUUID();
    private final String fund = Integer.toString(FUNDS.incrementAndGet());

    @BeforeAll
    static void start() throws Exception {
        companion = RunningCompanion.in(directory, "--announcement.interval=100ms", "--announcement.settling=1s");
    }

    @AfterAll
    static void stop() {
        companion.close();
    }

    @Test
    void every_kind_is_told_by_the_message_of_an_event_so_that_no_cell_is_empty() throws Exception {
        companion.post("operator", "/operations/campaigns/top-up-2026/open", "{\"reason\":\"November\"}");
        logIn(investor);
        Publisher says = companion.publisher();
        says.toppedUp(id(), investor, "100.00");
        says.toppedUp(id(), investor, "20000.00");
        says.funded(id(), investor);
        says.acceptedBeforeHoliday(id(), investor);
        says.refused(id(), investor, "FUND_SUSPENDED");
        says.cancelled(id(), investor);
        says.notConfirmed(id(), investor);
        says.confirmed(id(), investor, fund);
        says.redeemed(id(), investor, "270048");
        says.incomeReached("100.00", investor);
        says.quoteLapsed(investor, "500018", "2026-11-20");
        await().atMost(SOON).until(() -> kinds(investor).contains("PURCHASE_CONFIRMED"));
        says.holidayAhead("2026-12-31", "2027-01-04");
        says.navFallen(fund);
        says.riskChanged(fund, "R4", "2026-11-25T02:00:00Z");
        says.fundChanged(fund, "SUSPENDED", "2026-11-25T03:00:00Z");
        says.fundChanged(fund, "RESUMED", "2026-11-25T04:00:00Z");
        says.fundChanged(fund, "LIQUIDATED", "2026-11-25T05:00:00Z");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kinds(investor)).containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(NoticeKind.values()).map(NoticeKind::name).toList()));
        Set<String> cells = new HashSet<>();
        kinds(investor).stream()
                .map(NoticeKind::valueOf)
                .forEach(kind -> cells.add(kind.level() + " " + kind.moment()));
        assertThat(cells).hasSize(NoticeKind.Level.values().length * NoticeKind.Moment.values().length);
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
    }

    @Test
    void those_who_hold_a_fund_are_told_once_over_many_pages_and_a_restart() throws Exception {
        List<String> holders = IntStream.range(0, MORE_THAN_TWO_PAGES)
                .mapToObj(number -> investor + "-" + number)
                .toList();
        for (String holder : holders) {
            companion.publisher().confirmed(id(), holder, fund);
        }
        String sold = holders.getFirst();
        companion.publisher().redeemed(id(), sold, fund);
        companion.publisher().quoteLapsed("onlooker-" + investor, fund, "2026-11-20");
        await().atMost(SOON)
                .until(() -> count("SELECT count(*) FROM fund_interest WHERE fund_code = ?") == 121
                        && count("SELECT count(*) FROM fund_interest WHERE fund_code = ? AND shares = 0") == 2);

        companion.publisher().fundChanged(fund, "SUSPENDED", "2026-11-25T03:00:00Z");
        companion.publisher().fundChanged(fund, "SUSPENDED", "2026-11-25T03:00:00Z");
        await().atMost(SOON).until(() -> told("FUND_SUSPENDED") > 0);
        companion.stop();
        companion.startAgain();
        companion.publisher().fundChanged(fund, "RESUMED", "2026-11-26T03:00:00Z");

        await().atMost(SOON).until(() -> told("FUND_SUSPENDED") == MORE_THAN_TWO_PAGES - 1);
        await().atMost(SOON).until(() -> told("FUND_RESUMED") == MORE_THAN_TWO_PAGES + 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
        assertThat(kinds(sold)).containsExactlyInAnyOrder("PURCHASE_CONFIRMED", "REDEMPTION_CONFIRMED",
                "FUND_RESUMED");
        assertThat(kinds("onlooker-" + investor)).containsExactlyInAnyOrder("QUOTE_LAPSED", "FUND_RESUMED");
    }

    @Test
    void a_page_that_breaks_off_in_the_middle_is_told_once_as_a_whole() throws Exception {
        List<String> holders = IntStream.range(0, MORE_THAN_TWO_PAGES)
                .mapToObj(number -> investor + "-" + number)
                .toList();
        for (String holder : holders) {
            companion.publisher().confirmed(id(), holder, fund);
        }
        await().atMost(SOON)
                .until(() -> count("SELECT count(*) FROM fund_interest WHERE fund_code = ?") == MORE_THAN_TWO_PAGES);

        System.setProperty(CrashPoint.PROPERTY, "companion:INSIDE_LOCAL_TRANSACTION=throw*4@0.05");
        try {
            companion.publisher().fundChanged(fund, "SUSPENDED", "2026-11-25T03:00:00Z");
            await().atMost(SOON).until(() -> told("FUND_SUSPENDED") == MORE_THAN_TWO_PAGES);
        } finally {
            System.clearProperty(CrashPoint.PROPERTY);
        }

        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
        assertThat(holders).allSatisfy(holder -> assertThat(kinds(holder)).containsExactlyInAnyOrder(
                "PURCHASE_CONFIRMED", "FUND_SUSPENDED"));
    }

    @Test
    void who_held_a_fund_before_it_changed_is_told_though_that_is_heard_of_later() throws Exception {
        companion.publisher().fundChanged(fund, "SUSPENDED", "2026-11-25T03:00:00Z");
        await().atMost(SOON)
                .until(() -> count("SELECT count(*) FROM announcement WHERE ended AND fund_code = ?") == 1);

        companion.publisher().confirmed(id(), investor, fund);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(kinds(investor)).containsExactlyInAnyOrder("PURCHASE_CONFIRMED",
                        "FUND_SUSPENDED"));
        await().atMost(SOON).untilAsserted(() -> assertThat(companion.failedChecks()).isEmpty());
    }

    @Test
    void who_begins_to_hold_a_fund_afterwards_is_not_told_of_what_was_before() throws Exception {
        companion.publisher().fundChanged(fund, "SUSPENDED", "2026-11-20T03:00:00Z");
        await().atMost(SOON)
                .until(() -> count("SELECT count(*) FROM announcement WHERE ended AND fund_code = ?") == 1);

        companion.publisher().confirmed(id(), investor, fund);
        companion.publisher().fundChanged(fund, "RESUMED", "2026-11-26T03:00:00Z");

        await().atMost(SOON).until(() -> kinds(investor).contains("FUND_RESUMED"));
        assertThat(kinds(investor)).containsExactlyInAnyOrder("PURCHASE_CONFIRMED", "FUND_RESUMED");
    }

    @Test
    void a_first_look_at_a_fund_is_answered_once() throws Exception {
        companion.publisher().quoteLapsed(investor, fund, "2026-11-20");
        companion.publisher().quoteLapsed(investor, fund, "2026-11-20");
        await().atMost(SOON).until(() -> kinds(investor).contains("QUOTE_LAPSED"));
        companion.publisher().quoteLapsed(investor, fund, "2026-11-23");
        String tried = "tried-" + investor;
        companion.publisher().cancelled(id(), tried);
        await().atMost(SOON).until(() -> kinds(tried).contains("PURCHASE_CANCELLED"));
        companion.publisher().quoteLapsed(tried, "110011", "2026-11-20");
        companion.publisher().quoteLapsed(tried, fund, "2026-11-20");

        await().atMost(SOON).until(() -> kinds(tried).contains("QUOTE_LAPSED"));
        assertThat(texts(tried, "QUOTE_LAPSED")).singleElement().asString().contains(fund);
        assertThat(kinds(investor)).containsExactly("QUOTE_LAPSED");
    }

    @Test
    void who_logs_in_for_the_first_time_is_welcomed_once_and_again_when_the_wallet_is_filled() throws Exception {
        logIn(investor);
        logIn(investor);
        await().atMost(SOON).until(() -> kinds(investor).equals(List.of("FIRST_LOGIN")));

        companion.publisher().toppedUp(id(), investor, "100.00");

        await().atMost(SOON).until(() -> kinds(investor).contains("WALLET_FILLED"));
        assertThat(kinds(investor)).filteredOn("FIRST_LOGIN"::equals).hasSize(1);
        companion.http()
                .post()
                .uri("/logins")
                .headers(headers -> headers.setBearerAuth(companion.tokens().operator()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static void logIn(String who) {
        companion.http()
                .post()
                .uri("/logins")
                .headers(headers -> headers.setBearerAuth(companion.tokens().investor(who)))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void a_fall_is_told_with_its_figures() throws Exception {
        companion.publisher().confirmed(id(), investor, fund);
        await().atMost(SOON).until(() -> kinds(investor).contains("PURCHASE_CONFIRMED"));

        companion.publisher().navFallen(fund);

        await().atMost(SOON).until(() -> kinds(investor).contains("NAV_FALLEN"));
        assertThat(texts(investor, "NAV_FALLEN")).containsExactly("The net asset value of fund " + fund
                + " on 2026-11-24 is 0.9880, 1.20 % below the 1.0000 before. Prices rise and fall: decide by how long you want to invest and how much risk you bear.");
    }

    @Test
    void an_operator_sees_every_kind_in_its_cell_and_in_both_languages() {
        JsonNode templates = companion.get("operator", "/operations/notice-templates").get("items");

        assertThat(templates).hasSize(NoticeKind.values().length);
        assertThat(templates).filteredOn(template -> template.get("kind").asString().equals("PURCHASE_REFUSED"))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.get("level").asString()).isEqualTo("PRODUCT");
                    assertThat(refused.get("moment").asString()).isEqualTo("DURING");
                    assertThat(refused.get("tag").asString()).isEqualTo("TagB");
                    assertThat(refused.at("/zh/text").asString()).contains("该基金暂停申购");
                    assertThat(refused.at("/en/text").asString()).contains("purchases of it are suspended");
                });
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static List<String> kinds(String who) {
        return companion.get(who, "/notices?size=100")
                .get("items")
                .valueStream()
                .map(notice -> notice.get("kind").asString())
                .toList();
    }

    private static List<String> texts(String who, String kind) {
        return companion.get(who, "/notices?size=100")
                .get("items")
                .valueStream()
                .filter(notice -> notice.get("kind").asString().equals(kind))
                .map(notice -> notice.get("text").asString())
                .toList();
    }

    /** How many notices of a kind have been written about this test's fund. */
    private long told(String kind) {
        return companion.jdbc()
                .sql("SELECT count(*) FROM notice WHERE kind = ? AND template_values = ?")
                .params(kind, "[\"" + fund + "\"]")
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return companion.jdbc().sql(sql).param(fund).query(Long.class).single();
    }
}
