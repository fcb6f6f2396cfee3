package io.discountpurchase.transactioncentre;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One fault that a test has ordered. */
final class Fault {
    private static final Pattern GRAMMAR = Pattern.compile("(?<service>[\\w-]+):(?<point>[A-Z_]+)(:(?<subject>\\w+))?"
            + "(=(?<action>halt|throw|sleep\\((?<millis>\\d+)\\)))?(\\*(?<times>\\d+))?(@(?<probability>[\\d.]+))?");
    private static final int KILLED = 137;

    private final String service;
    private final CrashPoint point;
    private final String subject;
    private final Runnable action;
    private final AtomicInteger timesLeft;
    private final double probability;
    private final Random random;

    private Fault(Matcher order, Random random) {
        this.service = order.group("service");
        this.point = CrashPoint.valueOf(order.group("point"));
        this.subject = given(order, "subject", "");
        this.action = action(order);
        this.timesLeft = new AtomicInteger(Integer.parseInt(given(order, "times", "" + Integer.MAX_VALUE)));
        this.probability = Double.parseDouble(given(order, "probability", "1"));
        this.random = random;
    }

    /** @throws IllegalArgumentException if the order is not understood */
    static Fault of(String order, Random random) {
        Matcher matcher = GRAMMAR.matcher(order);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("-D" + CrashPoint.PROPERTY + "=" + order
                    + " is not of the form service:POINT[:subject][=halt|throw|sleep(ms)][*times][@probability]");
        }
        return new Fault(matcher, random);
    }

    private static String given(Matcher order, String group, String otherwise) {
        String text = order.group(group);
        return text == null ? otherwise : text;
    }

    private static Runnable action(Matcher order) {
        String name = given(order, "action", "halt");
        return switch (name) {
            // no clean-up of any kind
            case "halt" -> () -> Runtime.getRuntime().halt(KILLED);
            case "throw" -> () -> {
                throw new InjectedFault(order.group());
            };
            default -> {
                long millis = Long.parseLong(order.group("millis"));
                yield () -> pause(millis);
            }
        };
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAt(String someService, CrashPoint somePoint, String someSubject) {
        return service.equals(someService) && point == somePoint && (subject.isEmpty() || subject.equals(someSubject));
    }

    void strike() {
        if (random.nextDouble() < probability && timesLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            action.run();
        }
    }
}
