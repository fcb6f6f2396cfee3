package io.discountpurchase.benchmark.floor;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many purchases there are, by each table that says so. */
final class FloorBooks {
    private static final String COUNT = "SELECT count(*) FROM ";
    private static final String ANSWERED = COUNT + "transaction_ledger WHERE answered_at IS NOT NULL";

    private final FloorDatabase wallet;
    private final FloorDatabase trading;
    private final FloorDatabase companion;
    private final List<Book> books;

    /** @param each what a purchase adds to the figure */
    private record Book(String name, FloorDatabase database, String figure, double each) {
        double purchases() throws SQLException {
            var value = new double[1];
            database.commit(connection -> value[0] = read(connection, figure));
            return value[0] / each;
        }
    }

    FloorBooks(FloorDatabase wallet, FloorDatabase trading, FloorDatabase companion) {
        this.wallet = wallet;
        this.trading = trading;
        this.companion = companion;
        books = List.of(
                ofWallet("requests", COUNT + "accepted_request", 1),
                ofWallet("captured", COUNT + "bank_authorisation WHERE state = 'CAPTURED'", 1),
                ofWallet("postings", COUNT + "bank_posting", 4),
                ofWallet("posted from cards", posted("-sum", "card:%"), Purchase.AMOUNT_FEN),
                ofWallet("posted to the fund company", posted("sum", "fund-company"), Purchase.AMOUNT_FEN),
                ofWallet("the fund company has", """
                        SELECT sum(balance_fen) FROM bank_account WHERE account IN ('authorised', 'fund-company')""",
                        Purchase.AMOUNT_FEN),
                ofWallet("cards lack", """
                        SELECT count(*) * %d - sum(balance_fen) FROM bank_account WHERE account LIKE 'card:%%'"""
                        .formatted(FloorBank.CARD_FEN), Purchase.AMOUNT_FEN),
                ofWallet("events", COUNT + "DomainEventEntry", 7),
                ofWallet("events of wallets without a gap", """
                        SELECT sum(events) FROM (SELECT max(sequenceNumber) + 1 AS events FROM DomainEventEntry
                        WHERE type = 'Wallet' GROUP BY aggregateIdentifier) AS wallets""", 3),
                ofWallet("sagas", COUNT + "SagaEntry", 1),
                ofWallet("associations of sagas", COUNT + "AssociationValueEntry", 1),
                ofWallet("settled", COUNT + """
                        purchase_progress WHERE status = 'ACCEPTED' AND funded_at IS NOT NULL
                        AND settled_at IS NOT NULL AND version = 4""", 1),
                ofWallet("entries", COUNT + "wallet_entry", 2),
                ofWallet("bought, and not left in wallets", """
                        SELECT sum(amount_fen) - (SELECT sum(available_fen + held_fen) FROM wallet_overview)
                        FROM wallet_entry WHERE kind = 'BOUGHT'""", Purchase.AMOUNT_FEN),
                ofWallet("answered", ANSWERED, 1),
                ofWallet("taken", COUNT + "transaction_inbox", 1),
                ofWallet("steps", COUNT + "transaction_journal", 11),
                ofTrading("quotes", COUNT + "quote", 1),
                ofTrading("events", COUNT + "DomainEventEntry", 2),
                ofTrading("orders", COUNT + "fund_purchase_order WHERE state = 'ACCEPTED'", 1),
                ofTrading("pending in holdings", "SELECT sum(pending_amount) FROM holding",
                        Double.parseDouble(Purchase.AMOUNT)),
                ofTrading("answered", ANSWERED, 1),
                ofTrading("taken", COUNT + "transaction_inbox", 1),
                ofTrading("steps", COUNT + "transaction_journal", 6),
                ofCompanion("notices", COUNT + "notice WHERE state = 'PUBLISHED'", 2),
                ofCompanion("reviews", COUNT + "notice_review", 2),
                ofCompanion("steps of journeys", "SELECT sum(times) FROM journey_step", 2),
                ofCompanion("records", COUNT + "data_record", 4),
                ofCompanion("answered", ANSWERED, 2),
                ofCompanion("taken", COUNT + "transaction_inbox", 6),
                ofCompanion("steps", COUNT + "transaction_journal", 12));
    }

    private static String posted(String sum, String accounts) {
        return "SELECT %s(amount_fen) FROM bank_posting WHERE account LIKE '%s'".formatted(sum, accounts);
    }

    private Book ofWallet(String name, String figure, double each) {
        return new Book("wallet: " + name, wallet, figure, each);
    }

    private Book ofTrading(String name, String figure, double each) {
        return new Book("fund-trading: " + name, trading, figure, each);
    }

    private Book ofCompanion(String name, String figure, double each) {
        return new Book("companion: " + name, companion, figure, each);
    }

    /** By what says so. They agree when all are the same. */
    Map<String, Double> purchases() throws SQLException {
        Map<String, Double> purchases = new TreeMap<>();
        for (Book book : books) {
            purchases.put(book.name(), book.purchases());
        }
        return purchases;
    }

    private static double read(Connection connection, String figure) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(figure)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
