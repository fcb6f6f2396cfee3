package io.discountpurchase.allinone;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What clients saw: every request with its key, and how it ended for the one who sent it. */
final class Recorder {
    enum End { OK, REFUSED, UNKNOWN }

    /** @param told the id of the purchase or the top-up; empty unless the end is OK */
    record Attempt(String investor, String key, End end, String told) {}

    private final ConcurrentLinkedQueue<Attempt> attempts = new ConcurrentLinkedQueue<>();

    void add(Attempt attempt) {
        attempts.add(attempt);
    }

    long count(End end) {
        return attempts.stream().filter(attempt -> attempt.end() == end).count();
    }

    Set<String> told(String investor) {
        return attempts.stream()
                .filter(attempt -> attempt.investor().equals(investor) && attempt.end() == End.OK)
                .map(Attempt::told)
                .collect(Collectors.toSet());
    }

    /** Keys that were told two different ids. */
    List<String> keysWithTwoIds() {
        return attempts.stream()
                .filter(attempt -> attempt.end() == End.OK)
                .collect(Collectors.groupingBy(Attempt::key,
                        Collectors.mapping(Attempt::told, Collectors.toSet())))
                .entrySet()
                .stream()
                .filter(told -> told.getValue().size() > 1)
                .map(told -> told.getKey() + " " + told.getValue())
                .toList();
    }

    /** More purchases or top-ups than keys would be some that nobody asked for. */
    long keysUsed(String investor) {
        return attempts.stream()
                .filter(attempt -> attempt.investor().equals(investor))
                .map(Attempt::key)
                .distinct()
                .count();
    }
}
