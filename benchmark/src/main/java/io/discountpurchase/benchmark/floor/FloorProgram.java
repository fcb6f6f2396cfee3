package io.discountpurchase.benchmark.floor;

import io.discountpurchase.benchmark.database.DatabaseAddress;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The floor in a process of its own. Arguments: name server, number of investors, then service, URL and user of each database. It reads loads
 * from its standard input, one a line, runs each, and answers a line that begins with {@value #OUTCOME} or {@value JavaProgram#FAILED};
 * to {@value #MESSAGES} and {@value #COMMITS} it answers the rate, to {@value #BOOKS} that they {@value #AGREE}.
 */
public final class FloorProgram {
    private static final Logger log = Logger.getLogger(FloorProgram.class.getName());
    public static final String MESSAGES = "raw-messages";
    public static final String COMMITS = "raw-commits";
    public static final String BOOKS = "books";
    public static final String AGREE = "AGREE";
    public static final String RATE = "RATE ";
    public static final String READY = "READY";
    public static final String OUTCOME = "OUTCOME ";
    private static final int ARGUMENTS_OF_DATABASE = 3;
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private FloorProgram() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, DatabaseAddress> databases = new HashMap<>();
        for (int i = 2; i < arguments.length; i += ARGUMENTS_OF_DATABASE) {
            databases.put(arguments[i], new DatabaseAddress(arguments[i + 1], arguments[i + 2], "", ""));
        }
        try (var market = new FloorMarket(service -> Objects.requireNonNull(databases.get(service)), arguments[0],
                Integer.parseInt(arguments[1]));
                var commands = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            System.out.println(READY);
            var json = JsonMapper.builder().build();
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                System.out.println(answer(market, line, json));
            }
        }
    }

    @SuppressWarnings("IllegalCatch")
    private static String answer(FloorMarket market, String command, JsonMapper json) {
        try {
            return switch (command) {
                case MESSAGES -> RATE + market.raw().messages();
                case COMMITS -> RATE + market.raw().commits();
                case BOOKS -> {
                    market.awaitBooks(LONGEST_REST);
                    yield AGREE;
                }
                default -> OUTCOME + json.writeValueAsString(Outcome.of(Load.named(command), market));
            };
        } catch (Exception e) {
            log.log(Level.SEVERE, command + " failed", e);
            return JavaProgram.FAILED + e;
        }
    }
}
