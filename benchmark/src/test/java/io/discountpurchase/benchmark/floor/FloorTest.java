package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.database.H2;
import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The floor does its work: a floor that forgets some of it would be no measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    private EmbeddedRocketMq broker;
    private FloorMarket market;
    private H2 databases;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"),
                FloorProcess.TOPICS.toArray(String[]::new));
        databases = new H2(directory);
        market = new FloorMarket(databases::address, broker.nameServerAddress(), 3);
    }

    @AfterAll
    void stop() throws Exception {
        market.close();
        broker.close();
    }

    @Test
    void settles_what_was_bought_and_its_books_agree() throws Exception {
        List<String> purchases = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            purchases.add(market.buy(i));
        }

        assertThat(market.settled(purchases, SOON)).containsOnlyKeys(purchases);
        market.awaitBooks(SOON);
    }

    @Test
    void says_so_when_its_books_do_not_agree() throws Exception {
        market.settled(List.of(market.buy(0)), SOON);
        market.awaitBooks(SOON);
        try (var database = new FloorDatabase(databases.address(FloorMarket.SERVICES.getLast()))) {
            database.commit(companion -> FloorDatabase.change(companion,
                    "INSERT INTO transaction_inbox VALUES ('nobody', 'once more', ?)", Rows.now()));

            assertThatThrownBy(() -> market.awaitBooks(Duration.ZERO)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("companion: taken");

            database.commit(companion -> FloorDatabase.change(companion,
                    "DELETE FROM transaction_inbox WHERE consumer = 'nobody'"));
        }
    }

    @Test
    void does_not_claim_to_have_settled_what_it_has_not() {
        assertThatThrownBy(() -> market.settled(List.of("never bought"), Duration.ZERO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Not settled: 1");
    }

    @Test
    void a_check_back_that_comes_first_wins_over_the_local_transaction() throws SQLException {
        DatabaseAddress address = databases.address(FloorMarket.SERVICES.getFirst());
        try (var database = new FloorDatabase(address)) {
            FloorMessage message = FloorMessage.of("DiscountPurchaseFunded", UUID.randomUUID(), "{}");

            assertThat(new FloorFence(database).isCommitted(message.transactionId())).isFalse();

            assertThatThrownBy(() -> database.commit(connection -> Rows.committed(connection, message)))
                    .isInstanceOf(SQLException.class);
        }
    }
}
