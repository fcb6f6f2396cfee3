package io.discountpurchase.benchmark.load;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which purchases are asked for. */
public sealed interface Load permits ClosedLoop, OpenLoop, Fill {
    /** Of all that is drawn by lot. */
    long SEED = OpenLoop.SEED;

    /**
     * Buys for as long as it lasts.
     *
     * @throws IllegalStateException if a purchase failed
     */
    List<Sale> run(Market market) throws InterruptedException;

    /** The same, so many times shorter. */
    Load shortened(int times);

    /**
     * As it is named on a command line and in the report: {@code closed-8-20s} are 8 clients for 20 seconds,
     * {@code open-50-20s} 50 purchases a second, {@code fill-32-1000} a thousand purchases by 32 clients.
     */
    String name();

    /** A second at least. */
    static Duration shortened(Duration duration, int times) {
        return Duration.ofSeconds(Math.max(1, duration.toSeconds() / times));
    }

    /** @throws IllegalArgumentException if that is no load */
    static Load named(String name) {
        Matcher parts = Pattern.compile("(closed|open|fill)-(\\d{1,4})-(\\d{1,7})(s?)").matcher(name);
        if (!parts.matches() || parts.group(4).isEmpty() != parts.group(1).equals("fill")) {
            throw new IllegalArgumentException(
                    "No load: \"%s\"; as closed-8-20s, open-50-20s or fill-32-1000".formatted(name));
        }
        int first = Integer.parseInt(parts.group(2));
        int second = Integer.parseInt(parts.group(3));
        return switch (parts.group(1)) {
            case "closed" -> new ClosedLoop(first, Duration.ofSeconds(second));
            case "open" -> new OpenLoop(first, Duration.ofSeconds(second));
            default -> new Fill(first, second);
        };
    }
}
