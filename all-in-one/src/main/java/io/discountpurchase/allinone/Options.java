package io.discountpurchase.allinone;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * @param basePort where the pages are; every other port follows from it
 * @param dataDirectory everything that is kept; without it, all begins anew
 * @param demoData whether people, cards and funds of the demo are there
 * @param help whether to explain the options and do nothing else
 */
record Options(int basePort, Path dataDirectory, boolean demoData, boolean help) {

    static final String USAGE = """
            Options:
              --base-port=8080    the pages and the API; ports up to %d above it are used too
              --data-dir=./data   databases, broker store, keys; delete it to begin anew
              --demo-data=true    true or false: demo people, cards and funds
              --help              this text""".formatted(Ports.HIGHEST_OFFSET);

    private static final Options DEFAULTS = new Options(8080, Path.of("data"), true, false);

    static Options parse(String... arguments) {
        var options = DEFAULTS;
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        String[] nameAndValue = argument.split("=", 2);
        String value = nameAndValue.length == 2 ? nameAndValue[1] : "";
        return switch (nameAndValue[0]) {
            case "--base-port" -> new Options(port(value), dataDirectory, demoData, help);
            case "--data-dir" -> new Options(basePort, directory(value), demoData, help);
            case "--demo-data" -> new Options(basePort, dataDirectory, flag(value), help);
            case "--help" -> new Options(basePort, dataDirectory, demoData, true);
            default -> throw new CannotStart("Unknown option %s; --help lists the options.".formatted(argument));
        };
    }

    private static int port(String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > Ports.HIGHEST_BASE) {
            throw new CannotStart("--base-port needs a number from 1 to %d, not \"%s\"."
                    .formatted(Ports.HIGHEST_BASE, value));
        }
        return Integer.parseInt(value);
    }

    private static Path directory(String value) {
        try {
            if (!value.isBlank()) {
                return Path.of(value);
            }
        } catch (InvalidPathException e) {
            throw new CannotStart("--data-dir needs the name of a directory: " + e.getMessage(), e);
        }
        throw new CannotStart("--data-dir needs the name of a directory.");
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CannotStart("--demo-data needs true or false, not \"%s\".".formatted(value));
        };
    }
}
