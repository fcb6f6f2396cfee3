package io.discountpurchase.wallet.scenario;

import io.discountpurchase.wallet.scenario.CutConnections.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A database that fails in the middle of a purchase: a clear answer, nothing half done, nothing twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTroubleTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String INVESTOR = "bob";
    private static final BigDecimal AMOUNT = new BigDecimal("1000.00");

    private final CutConnections connections = new CutConnections();
    private RunningWallet wallet;
    private HeardByFundTrading fundTrading;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        SmallDisk.register();
        String database = "jdbc:h2:small:" + directory.resolve("wallet/db")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        wallet = new RunningWallet(directory,
                Map.of("spring.datasource.url", database, "transaction-centre.longest-local-transaction", "2s",
                        "wallet.abandon-after", "2s", "wallet.abandon-every", "1s"),
                connections);
        fundTrading = new HeardByFundTrading(wallet.broker());
        wallet.put(INVESTOR, "/agreement", "{\"enabled\":true}");
    }

    @AfterAll
    void stop() {
        SmallDisk.isFull(false);
        fundTrading.close();
        wallet.close();
    }

    @Test
    void a_purchase_cut_off_at_its_commit_ends_as_the_database_has_it_and_is_made_once_when_it_is_asked_for_again() {
        BigDecimal before = balance();
        String undone = cutOff(Moment.BEFORE_COMMIT_TOOK_EFFECT, "undone");
        String done = cutOff(Moment.AFTER_COMMIT_TOOK_EFFECT, "done");
        String undoneAndAskedForAgain = cutOff(Moment.BEFORE_COMMIT_TOOK_EFFECT, "undone, again");
        assertThat(accepted(place("undone, again"))).isEqualTo(undoneAndAskedForAgain);
        String doneAndAskedForAgain = cutOff(Moment.AFTER_COMMIT_TOOK_EFFECT, "done, again");
        assertThat(accepted(place("done, again"))).isEqualTo(doneAndAskedForAgain);

        await().atMost(SOON).until(() -> status(undone).equals("FAILED_NOT_CHARGED"));
        for (String purchase : List.of(done, undoneAndAskedForAgain, doneAndAskedForAgain)) {
            assertMadeOnce(purchase);
        }
        await().atMost(SOON).until(() -> wallet.broker().openHalfMessages() == 0);
        assertThat(fundTrading.deliveriesOf(undone)).isZero();
        assertPaid(before, 3);
    }

    @Test
    void a_full_disk_books_nothing_and_the_same_purchase_is_made_once_after_a_restart_with_space() throws Exception {
        BigDecimal before = balance();
        SmallDisk.isFull(true);
        assertUnavailable(place("full"));
        assertUnavailable(place("full"));
        assertThat(health()).isEqualTo("DOWN");

        SmallDisk.isFull(false);
        wallet.restart();

        assertMadeOnce(accepted(place("full")));
        assertPaid(before, 1);
        await().atMost(SOON).until(() -> health().equals("UP"));
    }

    /** @return the id of the purchase, once it shows */
    private String cutOff(Moment moment, String key) {
        int known = purchases().get("total").asInt();
        connections.cutNext(moment);
        assertUnavailable(place(key));
        await().atMost(SOON).until(() -> purchases().get("total").asInt() == known + 1);
        return purchases().get("items").get(0).get("purchaseId").asString();
    }

    private void assertMadeOnce(String purchase) {
        await().atMost(SOON).until(() -> status(purchase).equals("FUNDED"));
        await().atMost(SOON).until(() -> fundTrading.deliveriesOf(purchase) > 0);
        assertThat(wallet.bean(JdbcTemplate.class)
                .queryForList("SELECT state FROM transaction_ledger WHERE business_key = ?", String.class, purchase))
                .containsExactly("COMMITTED");
    }

    private void assertPaid(BigDecimal before, int purchases) {
        BigDecimal after = before.subtract(AMOUNT.multiply(BigDecimal.valueOf(purchases)));
        await().atMost(SOON).untilAsserted(() -> assertThat(balance()).isEqualByComparingTo(after));
        assertBalanced();
    }

    private ResponseEntity<JsonNode> place(String key) {
        return wallet.post(INVESTOR, "/purchases", key,
                """
                        {"route":"DISCOUNT","fundCode":"110011","amount":"%s",
                         "quoteId":"0c0ffee0-0000-4000-8000-00000000000a","tradeDate":"2026-11-23","confirmDate":"2026-11-24"}"""
                        .formatted(AMOUNT));
    }

    private String health() {
        return wallet.get(INVESTOR, "/actuator/health").getBody().get("status").asString();
    }

    private static String accepted(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.ACCEPTED);
        return answer.getBody().get("purchaseId").asString();
    }

    private static void assertUnavailable(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody().get("code").asString()).isEqualTo("DATABASE_UNAVAILABLE");
    }

    private BigDecimal balance() {
        return new BigDecimal(wallet.money(INVESTOR, "/card", "balance"));
    }

    private String status(String purchase) {
        return wallet.get(INVESTOR, "/purchases/" + purchase).getBody().get("status").asString();
    }

    /** Newest first. */
    private JsonNode purchases() {
        return wallet.get(INVESTOR, "/purchases").getBody();
    }

    private void assertBalanced() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.get("operator", "/operations/figures")
                        .getBody()
                        .get("checks")
                        .valueStream()
                        .filter(check -> !check.get("ok").asBoolean())).isEmpty());
    }
}
