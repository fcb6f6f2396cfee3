package io.discountpurchase.allinone;

/** What the command line asks for, done; what hinders it, in one line. */
final class CommandLine {
    private CommandLine() {}

    static void run(String... arguments) {
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                System.out.println(Options.USAGE);
            } else {
                launch(options);
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** The JVM lives on after this, by the threads of what was started, until a signal ends it. */
    private static void launch(Options options) {
        // Axon asks its vendor for updates otherwise
        System.setProperty("axoniq.update-checker.disabled", "true");
        var allInOne = new AllInOne(options, new Progress(System.out));
        Runtime.getRuntime().addShutdownHook(new Thread(allInOne::stop, "stop-all-in-one"));
        allInOne.start();
    }
}
