package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.database.Postgres;
import io.discountpurchase.benchmark.database.TracedCommit;
import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The floor commits what the design needs, read from PostgreSQL's log: the figures are those of the product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FloorCommitsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int PURCHASES = 5;
    /** Noted by the clock, several at once. */
    private static final String ANSWERS = "transaction_journal transaction_ledger";

    private final Map<String, List<TracedCommit>> commits = new HashMap<>();

    @BeforeAll
    void buy(@TempDir Path directory) throws Exception {
        try (var server = new Postgres(directory.resolve("postgres"), true);
                EmbeddedRocketMq broker = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"),
                        FloorProcess.TOPICS.toArray(String[]::new));
                var market = new FloorMarket(service -> address(server, service), broker.nameServerAddress(), 2)) {
            // everybody has bought before: the row of a journey is there
            settle(market, 2);
            for (String service : FloorMarket.SERVICES) {
                server.trace(service);
            }
            settle(market, PURCHASES);
            for (String service : FloorMarket.SERVICES) {
                commits.put(service, server.traced(service));
            }
        }
    }

    private static DatabaseAddress address(Postgres server, String service) {
        try {
            return server.address(service);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void settle(FloorMarket market, int purchases) throws Exception {
        List<String> bought = new ArrayList<>();
        for (int number = 0; number < purchases; number++) {
            bought.add(market.buy(number));
        }
        market.settled(bought, SOON);
        market.awaitBooks(SOON);
    }

    private List<TracedCommit> of(String service) {
        return Objects.requireNonNull(commits.get(service));
    }

    private static Map<String, Double> forEachPurchase(Stream<String> names) {
        Map<String, Double> counts = new TreeMap<>(names.collect(Collectors.groupingBy(name -> name,
                Collectors.summingDouble(name -> 1))));
        counts.replaceAll((name, count) -> count / PURCHASES);
        return counts;
    }

    /** By the tables that they write to, or the events, how many there are for each purchase. */
    private Map<String, Double> kinds(String service) {
        return forEachPurchase(of(service).stream()
                .map(commit -> commit.events().isEmpty()
                        ? commit.changes().stream().distinct().sorted().collect(Collectors.joining(" "))
                        : String.join(" ", commit.events()))
                .filter(kind -> !kind.equals(ANSWERS)));
    }

    /** Inserted and updated, for each purchase. */
    private Map<String, Double> rows(String service) {
        return forEachPurchase(of(service).stream().flatMap(commit -> commit.changes().stream()));
    }

    @Test
    void the_wallet_has_a_commit_for_each_aggregate_and_each_call_of_the_bank() {
        assertThat(kinds("floor-wallet")).hasToString("{HoldSettled=1.0, MoneyFundBought MoneyFundHeld=1.0, "
                + "PaymentAuthorised=1.0, PaymentCaptured=1.0, PurchaseAccepted=1.0, PurchasePlaced=1.0, "
                + "bank_account bank_authorisation bank_posting=2.0}");
        assertThat(rows("floor-wallet")).hasToString("{accepted_request=1.0, associationvalueentry=1.0, "
                + "bank_account=4.0, bank_authorisation=2.0, bank_posting=4.0, domainevententry=7.0, "
                + "purchase_progress=4.0, sagaentry=2.0, transaction_inbox=1.0, transaction_journal=11.0, "
                + "transaction_ledger=2.0, wallet_entry=2.0, wallet_overview=3.0}");
    }

    @Test
    void fund_trading_has_one_for_the_quote_and_one_for_the_sub_transaction() {
        assertThat(kinds("floor-fund-trading"))
                .hasToString("{FundPurchaseOrderPlaced FundPurchaseAccepted=1.0, quote=1.0}");
        assertThat(rows("floor-fund-trading")).hasToString("{domainevententry=2.0, fund_purchase_order=2.0, "
                + "holding=1.0, quote=1.0, transaction_inbox=1.0, transaction_journal=6.0, transaction_ledger=2.0}");
    }

    @Test
    void the_companion_has_one_for_each_message_that_a_group_takes() {
        assertThat(kinds("floor-companion")).containsEntry("journey_step transaction_inbox transaction_journal", 2.0)
                .containsEntry("notice notice_review transaction_inbox transaction_journal", 2.0)
                .containsEntry("notice transaction_inbox transaction_journal transaction_ledger", 2.0)
                .hasEntrySatisfying("data_record", batches -> assertThat(batches).isPositive());
        assertThat(rows("floor-companion")).hasToString("{data_record=4.0, journey_step=2.0, notice=4.0, "
                + "notice_review=2.0, transaction_inbox=6.0, transaction_journal=12.0, transaction_ledger=4.0}");
    }
}
