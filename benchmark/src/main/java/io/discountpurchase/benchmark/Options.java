package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.load.Load;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * @param jars where the packaged applications lie
 * @param out where results and logs go
 * @param databases {@code h2}, {@code postgres} or both
 * @param warmUp before the first round
 * @param rounds how often each load is run on each system
 * @param growth numbers of purchases after which the product is measured once more
 * @param jvm options of each JVM that is measured
 */
record Options(Path jars, Path out, List<String> databases, Load warmUp, List<Load> loads, int rounds,
        List<Integer> growth, List<String> jvm) {

    static final String USAGE = """
            Options:
              --form=short            short (one database, under 3 minutes) or full; what follows changes it
              --databases=h2,postgres
              --warm-up=closed-16-60s
              --loads=closed-8-20s,open-50-20s   closed: so many clients; open: so many a second, whatever happens
              --rounds=3
              --growth=10000,100000   once more, for the product, after so many purchases
              --jvm=-Xmx512m          of each process that is measured; several are separated by blanks
              --jars=DIR              where the packaged applications lie
              --out=DIR               where results and logs go
              --help                  this text""";

    private static final List<String> BOTH = List.of("h2", "postgres");

    static Options parse(String... arguments) {
        var options = shortForm();
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private static Options shortForm() {
        return new Options(Path.of("target", "product"), Path.of("target", "benchmark"), List.of("h2"),
                Load.named("closed-16-20s"), loads("closed-32-15s"), 2, List.of(), List.of("-Xmx512m"));
    }

    private Options fullForm() {
        return new Options(jars, out, BOTH, Load.named("closed-16-60s"),
                loads("closed-1-20s,closed-8-20s,closed-32-20s,open-25-20s,open-50-20s,open-100-20s"), 3, growth, jvm);
    }

    private static List<Integer> numbers(String value) {
        return Arrays.stream(value.split(",")).map(Integer::parseInt).toList();
    }

    private static List<Load> loads(String names) {
        return Arrays.stream(names.split(",")).map(Load::named).toList();
    }

    private Options with(String argument) {
        String[] nameAndValue = argument.split("=", 2);
        String value = nameAndValue.length == 2 ? nameAndValue[1] : "";
        return switch (nameAndValue[0]) {
            case "--form" -> form(value);
            case "--databases" -> new Options(jars, out, databases(value), warmUp, loads, rounds, growth, jvm);
            case "--warm-up" -> new Options(jars, out, databases, Load.named(value), loads, rounds, growth, jvm);
            case "--loads" -> new Options(jars, out, databases, warmUp, loads(value), rounds, growth, jvm);
            case "--rounds" -> new Options(jars, out, databases, warmUp, loads, Integer.parseInt(value), growth, jvm);
            case "--growth" -> new Options(jars, out, databases, warmUp, loads, rounds, numbers(value), jvm);
            case "--jvm" -> new Options(jars, out, databases, warmUp, loads, rounds, growth, List.of(value.split(" ")));
            case "--jars" -> new Options(Path.of(value), out, databases, warmUp, loads, rounds, growth, jvm);
            case "--out" -> new Options(jars, Path.of(value), databases, warmUp, loads, rounds, growth, jvm);
            default -> throw new IllegalArgumentException("Unknown option " + argument);
        };
    }

    private Options form(String value) {
        return switch (value) {
            case "short" -> this;
            case "full" -> fullForm();
            default -> throw new IllegalArgumentException("--form is short or full, not \"%s\"".formatted(value));
        };
    }

    private static List<String> databases(String value) {
        List<String> databases = List.of(value.split(","));
        if (!BOTH.containsAll(databases)) {
            throw new IllegalArgumentException("--databases is some of h2,postgres, not \"%s\"".formatted(value));
        }
        return databases;
    }
}
