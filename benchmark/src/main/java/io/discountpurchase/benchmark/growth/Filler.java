package io.discountpurchase.benchmark.growth;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.growth.Footprint.Counter;
import io.discountpurchase.benchmark.growth.Footprint.NewRow;
import io.discountpurchase.benchmark.growth.Stencil.Cell;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Copies one purchase that the product has made, row by row, as if others had made the same: with ids of their own, in the
 * books of other investors, and with everything added up that the product adds up. It is used while the product does not run.
 * What it leaves is believed only because the product then finds its books in order.
 */
public final class Filler {
    /** Events that a purchase leaves in the stream of its wallet. */
    public static final int EVENTS_IN_WALLET = 3;
    private static final int COPIES_PER_COMMIT = 1000;
    private static final int COPIES_PER_WORD = 20_000;

    private final Database database;
    private final List<String> services;
    private final Consumer<String> progress;
    private final Map<String, Dump> before = new LinkedHashMap<>();
    private final Map<String, Footprint> footprints = new LinkedHashMap<>();
    private String model = "";
    private int copies;

    /** @param progress is told how far it has come */
    public Filler(Database database, List<String> services, Consumer<String> progress) {
        this.database = database;
        this.services = services;
        this.progress = progress;
    }

    /** Between this and {@link #learn} one purchase is made, by an investor who has made one before. */
    public void look() throws SQLException {
        for (String service : services) {
            try (Connection connection = connect(service)) {
                before.put(service, Dump.of(connection));
            }
        }
    }

    /** @param investor who has made the purchase */
    public void learn(String investor) throws SQLException {
        model = investor;
        for (String service : services) {
            try (Connection connection = connect(service)) {
                Footprint footprint = Footprint.between(Objects.requireNonNull(before.get(service)),
                        Dump.of(connection));
                footprints.put(service, footprint);
                progress.accept("a purchase leaves in %s: %s, and adds to %s".formatted(service,
                        counted(footprint.rows().stream().map(row -> row.table().name()).toList()),
                        counted(footprint.counters()
                                .stream()
                                .map(counter -> counter.table().name() + "." + counter.column())
                                .toList())));
            }
        }
        before.clear();
    }

    private static String counted(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(name -> name.getKey() + " " + name.getValue())
                .collect(Collectors.joining(", "));
    }

    private Connection connect(String service) throws SQLException {
        DatabaseAddress address = database.address(service);
        Connection connection = DriverManager.getConnection(address.fast().url(), address.user(), "");
        connection.setAutoCommit(false);
        return connection;
    }

    /** @param investors who get so many purchases more, in turn; each has made one before */
    public void fill(int purchases, List<String> investors) throws SQLException {
        if (purchases <= 0) {
            return;
        }
        Stencil stencil = Stencil.of(model, List.copyOf(footprints.values()));
        for (String service : services) {
            try (Connection connection = connect(service)) {
                new Books(service, connection, stencil, investors).fill(purchases);
            }
        }
        copies += purchases;
    }

    /** Of one service. */
    private final class Books {
        private final String service;
        private final Connection connection;
        private final Stencil stencil;
        private final List<String> investors;
        private final Footprint footprint;
        private final Map<Table, PreparedStatement> insertions = new HashMap<>();

        Books(String service, Connection connection, Stencil stencil, List<String> investors) {
            this.service = service;
            this.connection = connection;
            this.stencil = stencil;
            this.investors = investors;
            footprint = Objects.requireNonNull(footprints.get(service));
        }

        void fill(int purchases) throws SQLException {
            Map<String, Long> events = events();
            long firstEvent = stencil.firstEvent(footprint);
            List<List<Cell>> rows = new ArrayList<>();
            for (NewRow row : footprint.rows()) {
                rows.add(stencil.cells(row, firstEvent));
            }
            for (int i = 0; i < purchases; i++) {
                String investor = investors.get(i % investors.size());
                long earlier = (long) (i / investors.size()) * EVENTS_IN_WALLET;
                add(new Copy(copies + i, investor, events.getOrDefault(investor, 0L) + earlier,
                        purchases - (long) i), rows);
                if ((i + 1) % COPIES_PER_COMMIT == 0) {
                    send();
                }
                if ((i + 1) % COPIES_PER_WORD == 0) {
                    progress.accept("%s: %d of %d filled in".formatted(service, i + 1, purchases));
                }
            }
            send();
            count(purchases);
            Tokens.moveToTheLastEvent(connection);
            connection.commit();
            tidy();
        }

        /** How many events each wallet has. */
        private Map<String, Long> events() throws SQLException {
            Map<String, Long> events = new HashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT max(sequenceNumber) + 1 FROM DomainEventEntry WHERE aggregateIdentifier = ?")) {
                for (String investor : investors) {
                    statement.setString(1, investor);
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        events.put(investor, row.getLong(1));
                    }
                }
            }
            return events;
        }

        private void add(Copy copy, List<List<Cell>> rows) throws SQLException {
            UUID[] ids = copy.ids(stencil.ids());
            for (int i = 0; i < rows.size(); i++) {
                PreparedStatement insertion = insertion(footprint.rows().get(i).table());
                int position = 1;
                for (Cell cell : rows.get(i)) {
                    insertion.setObject(position++, cell.of(copy, ids));
                }
                insertion.addBatch();
            }
        }

        private PreparedStatement insertion(Table table) throws SQLException {
            PreparedStatement insertion = insertions.get(table);
            if (insertion == null) {
                insertion = connection.prepareStatement(table.insertion());
                insertions.put(table, insertion);
            }
            return insertion;
        }

        private void send() throws SQLException {
            for (PreparedStatement insertion : insertions.values()) {
                insertion.executeBatch();
            }
            connection.commit();
        }

        /** A figure of the investor grows by that one's purchases, any other by all. */
        private void count(int purchases) throws SQLException {
            for (Counter counter : footprint.counters()) {
                if (stencil.keyOf(counter.key(), "").equals(counter.key())) {
                    count(counter, counter.key(), purchases);
                } else {
                    for (int number = 0; number < investors.size(); number++) {
                        int own = (purchases + investors.size() - 1 - number) / investors.size();
                        count(counter, stencil.keyOf(counter.key(), investors.get(number)), own);
                    }
                }
            }
        }

        private void count(Counter counter, List<Object> key, int times) throws SQLException {
            try (PreparedStatement addition = connection.prepareStatement(counter.table().addition(counter.column()))) {
                addition.setBigDecimal(1, counter.more().multiply(BigDecimal.valueOf(times)));
                for (int i = 0; i < key.size(); i++) {
                    addition.setObject(i + 2, key.get(i));
                }
                if (times > 0 && addition.executeUpdate() != 1) {
                    throw new IllegalStateException("No %s %s: that investor has bought nothing yet".formatted(
                            counter.table().name(), key));
                }
            }
        }

        /** What PostgreSQL does by itself in the course of so many purchases. H2 keeps no statistics of that kind. */
        private void tidy() throws SQLException {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(database.address(service).tidying());
            }
        }
    }
}
