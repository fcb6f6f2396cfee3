package io.discountpurchase.benchmark.growth;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.database.H2;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On the wallet's own tables, with as much of a purchase as shows how each kind of column is copied. */
class FillerTest {
    private static final String WALLET = "wallet";
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-20T10:00:00Z");

    private Connection connection;
    private Filler filler;

    @BeforeEach
    void start(@TempDir Path directory) throws SQLException {
        var databases = new H2(directory);
        DatabaseAddress address = databases.address(WALLET);
        Flyway.configure()
                .dataSource(address.url(), address.user(), "")
                .locations("classpath:db/migration/transaction-centre",
                        "filesystem:../wallet-context/src/main/resources/db/migration/wallet")
                .load()
                .migrate();
        // held open, so that the other connections find the same database in this process
        connection = DriverManager.getConnection(address.url(), address.user(), "");
        change("INSERT INTO TokenEntry (processorName, segment, token) VALUES ('purchase-progress', 0, ?)",
                "{\"index\":1,\"gaps\":[7]}".getBytes(UTF_8));
        filler = new Filler(databases, List.of(WALLET), text -> {});
        for (String investor : List.of("ann", "ben")) {
            change("INSERT INTO bank_account (account, balance_fen) VALUES (?, 100000)", "card:" + investor);
        }
        change("INSERT INTO bank_account (account, balance_fen) VALUES ('fund-company', 0)");
        purchase("ann", 0);
        purchase("ben", 0);
    }

    @AfterEach
    void stop() throws SQLException {
        connection.close();
    }

    private void purchase(String investor, int events) throws SQLException {
        String id = UUID.randomUUID().toString();
        for (int number = events; number < events + Filler.EVENTS_IN_WALLET; number++) {
            change("""
                    INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, payload,
                        payloadType, timeStamp)
                    VALUES (?, ?, 'Wallet', ?, ?, 'Held', '2026-11-20T10:00:00Z')""", investor, number,
                    UUID.randomUUID().toString(),
                    "{\"investorId\":\"%s\",\"purchaseId\":\"%s\"}".formatted(investor, id).getBytes(UTF_8));
            change("""
                    INSERT INTO transaction_journal (business_key, occurred_at, kind, name, subject)
                    VALUES (?, ?, 'EVENT', 'Held', ?)""", id, TIME, "Wallet %s #%d".formatted(investor, number));
        }
        change("""
                INSERT INTO purchase_progress (purchase_id, investor_id, route, fund_code, amount_fen, status, trade_date,
                    confirm_date, version, placed_at)
                VALUES (?, ?, 'DISCOUNT', '110011', 1000, 'ACCEPTED', DATE '2026-11-20', DATE '2026-11-23', 1, ?)""",
                UUID.fromString(id), investor, TIME);
        change("UPDATE bank_account SET balance_fen = balance_fen - 1000 WHERE account = ?", "card:" + investor);
        change("UPDATE bank_account SET balance_fen = balance_fen + 1000 WHERE account = 'fund-company'");
    }

    private void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> ask(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(row.getString(1));
            }
        }
        return rows;
    }

    @Test
    void copies_of_a_purchase_are_purchases_of_their_own() throws SQLException {
        filler.look();
        purchase("ann", 3);
        filler.learn("ann");

        filler.fill(5, List.of("ann", "ben"));
        filler.fill(2, List.of("ben"));

        // ann: two of her own and three copies; ben: one of his own, two copies, and two more
        assertThat(ask("""
                SELECT aggregateIdentifier || ' ' || count(*) || ' ' || max(sequenceNumber) FROM DomainEventEntry
                GROUP BY aggregateIdentifier ORDER BY 1""")).containsExactly("ann 15 14", "ben 15 14");
        assertThat(ask("SELECT investor_id || ' ' || count(*) FROM purchase_progress GROUP BY investor_id ORDER BY 1"))
                .containsExactly("ann 5", "ben 5");
        assertThat(ask("SELECT count(DISTINCT placed_at) FROM purchase_progress")).containsExactly("6");
        assertThat(ask("SELECT account || ' ' || balance_fen FROM bank_account ORDER BY 1"))
                .containsExactly("card:ann 95000", "card:ben 95000", "fund-company 10000");
    }

    @Test
    void what_names_the_purchase_or_the_event_names_the_copy() throws SQLException {
        filler.look();
        purchase("ann", 3);
        filler.learn("ann");

        filler.fill(1, List.of("ben"));

        String copy = ask("SELECT purchase_id FROM purchase_progress WHERE investor_id = 'ben' AND placed_at < "
                + "TIMESTAMP WITH TIME ZONE '2026-11-20 10:00:00+00'").getFirst();
        assertThat(ask("SELECT subject FROM transaction_journal WHERE business_key = '%s' ORDER BY 1".formatted(copy)))
                .containsExactly("Wallet ben #3", "Wallet ben #4", "Wallet ben #5");
        assertThat(ask("SELECT UTF8TOSTRING(payload) FROM DomainEventEntry WHERE aggregateIdentifier = 'ben' "
                + "AND sequenceNumber > 2")).hasSize(3)
                .containsOnly("{\"investorId\":\"ben\",\"purchaseId\":\"%s\"}".formatted(copy));
    }

    @Test
    void event_processors_have_seen_what_is_filled_in() throws SQLException {
        filler.look();
        purchase("ann", 3);
        filler.learn("ann");

        filler.fill(4, List.of("ann", "ben"));

        assertThat(ask("SELECT UTF8TOSTRING(token) FROM TokenEntry"))
                .containsExactly("{\"index\":%s,\"gaps\":[]}"
                        .formatted(ask("SELECT max(globalIndex) FROM DomainEventEntry").getFirst()));
    }

    @Test
    void an_investor_without_books_cannot_be_given_purchases() throws SQLException {
        filler.look();
        purchase("ann", 3);
        filler.learn("ann");

        assertThatThrownBy(() -> filler.fill(1, List.of("eve"))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bought nothing yet");
    }

    @Test
    void a_token_that_cannot_be_read_is_left_alone() {
        assertThatThrownBy(() -> Tokens.moved("{\"position\":1}", 5)).isInstanceOf(IllegalStateException.class);
    }
}
