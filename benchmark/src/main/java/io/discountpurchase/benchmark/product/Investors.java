package io.discountpurchase.benchmark.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Investors that the product knows by its settings alone: their logins and cards are properties, and how much risk they bear is
 * the reference data that a migration of the operator's own brings in. The password of each is the name.
 */
public record Investors(int count) {
    static final String OPERATOR = "operator";
    /** Their passwords are kept as they are: to verify a hash costs more than a purchase, and is not what is measured. */
    private static final String PASSWORD = "{noop}";
    private static final String CARD = "1000000000.00";
    private static final String SETTINGS = "investors.properties";
    private static final String MIGRATION = "R__investors.sql";

    /** Who makes that purchase. */
    public String named(int number) {
        return "investor%04d".formatted(number % count);
    }

    List<String> all() {
        return IntStream.range(0, count).mapToObj(this::named).toList();
    }

    /** @param migrations of fund-trading */
    void write(Path directory, Path migrations) throws IOException {
        Files.createDirectories(directory);
        Files.createDirectories(migrations);
        Files.write(directory.resolve(SETTINGS), settings());
        Files.writeString(migrations.resolve(MIGRATION), all().stream()
                .map("('%s', 'C5')"::formatted)
                .collect(Collectors.joining(",\n", "INSERT INTO investor (investor_id, tolerance) VALUES\n",
                        "\nON CONFLICT DO NOTHING;\n")));
    }

    private List<String> settings() {
        List<String> lines = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String name = named(number);
            String person = "web-ui.people[%d].".formatted(number);
            lines.add("demo.cards.balances.%s=%s".formatted(name, CARD));
            lines.add(person + "name=" + name);
            lines.add(person + "password=" + PASSWORD + name);
            lines.add(person + "role=investor");
            lines.add(person + "risk=C5");
        }
        return lines;
    }

    /** For every service that is to know them. */
    static String setting(Path directory) {
        return "spring.config.additional-location=" + directory.resolve(SETTINGS).toUri();
    }
}
