package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.load.Load;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * @param jars where the packaged applications lie
 * @param out where results and logs go
 * @param databases {@value #H2}, {@value #POSTGRESQL} or both
 * @param allInOne whether the product is one process, with its broker, instead of several
 * @param investors who buy in turn
 * @param warmUp before the first round
 * @param rounds how often each load is run on each system
 * @param sizes numbers of purchases after which the product is measured; if there are some, nothing else is
 * @param wallets numbers of events after which the purchases from one wallet are measured, one with each size
 * @param profile loads under which the product is recorded at the end, none or one
 * @param jvm options of each JVM that is measured
 */
record Options(Path jars, Path out, List<String> databases, boolean allInOne, int investors, Load warmUp,
        List<Load> loads, int rounds,
        List<Integer> sizes, List<Integer> wallets, List<Load> profile, List<String> jvm) {

    static final String H2 = "h2";
    static final String POSTGRESQL = "postgresql";
    static final String USAGE = """
            Measures the packaged product beside a floor that does the same durable work by hand, or the product as it grows.
            It fails, and reports nothing, if a purchase fails or is not settled, or if the books do not agree.

              --form=short            one database, two rounds: three minutes
              --form=full             both databases, closed and open loops, three rounds: fifty minutes
              --form=growth           the product alone, after so many purchases as it has in years: forty minutes; a product
                                      for each size, all at once, 4 GB of memory each

            What follows the form changes it:
              --databases=h2,postgresql
              --product=services      contexts, edge and broker each in a process of its own; or all-in-one: everything in one,
                                      which wants --jvm=-Xmx1g, and whose broker is not measured by itself
              --investors=200         who buy in turn; with 2, all wait for two wallets
              --warm-up=closed-2-240s of the product; the floor, one JVM beside its five and many times as fast, is warmed up
                                      in a quarter of it. Few clients are best: many leave the compilers no processor
              --loads=closed-8-20s,open-50-20s   closed: so many clients; open: so many a second, whatever happens
              --rounds=3
              --profile=closed-8-20s  at the end, where the product's processor time goes under that load, and which commits
                                      a purchase makes on PostgreSQL (whose log is then a little larger); or none
              --sizes=10000,100000    growth: purchases in the books, put there by copies of one; or none: compare instead
              --wallets=10,1000       growth: events in one wallet, one figure for each size
              --jvm=-Xmx512m          of each process that is measured; several are separated by blanks
              --jars=DIR              where the packaged applications lie
              --out=DIR               where results and logs go
              --help                  this text""";

    private static final List<String> BOTH = List.of(H2, POSTGRESQL);
    private static final int SHARE_OF_FLOOR = 4;
    private static final String NONE = "none";
    private static final String SERVICES = "services";
    private static final String ALL_IN_ONE = "all-in-one";
    private static final Map<String, String> SHORT = Map.ofEntries(Map.entry("--databases", H2),
            Map.entry("--product", SERVICES), Map.entry("--investors", "200"), Map.entry("--warm-up", "closed-16-20s"),
            Map.entry("--loads", "closed-32-10s"), Map.entry("--rounds", "2"), Map.entry("--sizes", NONE),
            Map.entry("--wallets", NONE), Map.entry("--profile", NONE), Map.entry("--jvm", "-Xmx512m"),
            Map.entry("--jars", "target/product"), Map.entry("--out", "target/benchmark"));
    private static final Map<String, String> FULL = Map.of("--databases", "h2,postgresql", "--warm-up",
            "closed-2-240s", "--loads",
            "closed-1-20s,closed-8-20s,closed-32-20s,open-25-20s,open-50-20s,open-100-20s", "--rounds", "3");
    private static final Map<String, String> GROWTH = Map.of("--databases", "h2,postgresql", "--warm-up",
            "closed-2-120s", "--loads", "closed-8-20s", "--rounds", "3", "--sizes", "10000,100000", "--wallets",
            "10,1000");

    static Options parse(String... arguments) {
        Map<String, String> values = new HashMap<>(SHORT);
        for (String argument : arguments) {
            String[] nameAndValue = argument.split("=", 2);
            String value = nameAndValue.length == 2 ? nameAndValue[1] : "";
            if (nameAndValue[0].equals("--form")) {
                values.putAll(form(value));
            } else if (values.replace(nameAndValue[0], value) == null) {
                throw new IllegalArgumentException("Unknown option " + argument);
            }
        }
        return of(name -> Objects.requireNonNull(values.get(name)));
    }

    private static Map<String, String> form(String value) {
        return switch (value) {
            case "short" -> Map.of();
            case "full" -> FULL;
            case "growth" -> GROWTH;
            default -> throw new IllegalArgumentException(
                    "--form is short, full or growth, not \"%s\"".formatted(value));
        };
    }

    private static Options of(UnaryOperator<String> values) {
        var options = new Options(Path.of(values.apply("--jars")), Path.of(values.apply("--out")),
                databases(values.apply("--databases")), allInOne(values.apply("--product")),
                Integer.parseInt(values.apply("--investors")),
                Load.named(values.apply("--warm-up")),
                list(values.apply("--loads"), ",", Load::named), Integer.parseInt(values.apply("--rounds")),
                listOrNone(values.apply("--sizes"), Integer::parseInt),
                listOrNone(values.apply("--wallets"), Integer::parseInt),
                listOrNone(values.apply("--profile"), Load::named), list(values.apply("--jvm"), " ", option -> option));
        if (options.grows() && options.allInOne()) {
            throw new IllegalArgumentException(
                    "The growth of services is measured: all-in-one keeps its broker to itself");
        }
        return options;
    }

    private static <T> List<T> list(String value, String separator, Function<String, T> read) {
        return Arrays.stream(value.split(separator)).map(read).toList();
    }

    private static <T> List<T> listOrNone(String value, Function<String, T> read) {
        return value.equals(NONE) ? List.of() : list(value, ",", read);
    }

    private static List<String> databases(String value) {
        List<String> databases = list(value, ",", name -> name);
        if (!BOTH.containsAll(databases)) {
            throw new IllegalArgumentException("--databases is some of h2,postgresql, not \"%s\"".formatted(value));
        }
        return databases;
    }

    private static boolean allInOne(String value) {
        if (!List.of(SERVICES, ALL_IN_ONE).contains(value)) {
            throw new IllegalArgumentException("--product is services or all-in-one, not \"%s\"".formatted(value));
        }
        return value.equals(ALL_IN_ONE);
    }

    Load warmUpOfFloor() {
        return warmUp.shortened(SHARE_OF_FLOOR);
    }

    boolean grows() {
        return !sizes.isEmpty();
    }
}
