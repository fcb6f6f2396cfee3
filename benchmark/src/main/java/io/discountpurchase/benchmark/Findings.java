package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.profile.Step;
import io.discountpurchase.benchmark.report.Measurement;
import io.discountpurchase.benchmark.report.Results;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has been found so far. All of it is told at once, because a run takes long. */
final class Findings {
    private final long begin = System.nanoTime();
    private final Map<String, String> about;
    private final List<Measurement> measurements = new ArrayList<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<Profile> profiles = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    Findings(Map<String, String> about) {
        this.about = about;
    }

    void keep(Measurement measurement) {
        measurements.add(measurement);
        tell("round " + measurement.round(), measurement);
    }

    void tell(String when, Measurement one) {
        say(String.format(Locale.ROOT, "%s: %s, %s, %s: %d purchases, %.1f settled/s, accepted p50 %.0f ms", when,
                one.database(), one.load(), one.system(), one.outcome().purchases(), one.outcome().settledPerSecond(),
                one.outcome().accepted().p50()));
    }

    void keep(String database, Map<String, String> more) {
        more.forEach((name, value) -> keep(database, name, value));
    }

    void keep(String database, String name, String value) {
        facts.put(database + ", " + name, value);
        say(database + ", " + name + ": " + value);
    }

    void keep(List<Profile> more) {
        profiles.addAll(more);
    }

    void keepSteps(List<Step> more) {
        steps.addAll(more);
    }

    void say(String text) {
        Duration since = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(Locale.ROOT, "%3d:%02d %s%n", since.toMinutes(), since.toSecondsPart(), text);
    }

    Results results() {
        return new Results(about, measurements, facts, profiles, steps);
    }
}
