package io.discountpurchase.allinone;

/** Where the JVM starts. Compiled for older JDKs than the rest, so that it can tell that a JDK is too old. */
public final class AllInOneApplication {
    private static final int OLDEST_JDK = 21;

    private AllInOneApplication() {}

    public static void main(String[] arguments) {
        int jdk = Runtime.version().feature();
        if (jdk < OLDEST_JDK) {
            System.err.println("This needs a JDK " + OLDEST_JDK + " or newer, but runs on " + jdk
                    + ": put a newer one first on the PATH.");
            System.exit(1);
        }
        CommandLine.run(arguments);
    }
}
