package io.discountpurchase.benchmark.profile;

import io.discountpurchase.benchmark.machine.JavaProgram;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a process did with its processor time; per cent of samples, without what compilers and collectors used.
 *
 * @param views the same samples by thread, by library, and by where the product's code was entered
 * @param cpuMillis per purchase, of these samples
 * @param forces per purchase: how often it forced a file to disk by the JDK's channels
 */
public record Profile(String program, Map<String, Map<String, Double>> views, double cpuMillis,
        double forces) {

    private static final String CPU_TIME = "jdk.CPUTimeSample";
    private static final String EXECUTION = "jdk.ExecutionSample";
    private static final double ALL = 100;
    private static final String FORCE = "jdk.FileForce";

    /** @param purchases how many were made while it was recorded */
    public static Profile of(String program, Path recording, int purchases) throws IOException {
        String samples = has(recording, CPU_TIME) ? CPU_TIME : EXECUTION;
        Map<String, Shares> views = new LinkedHashMap<>();
        long forces = 0;
        long taken = 0;
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                String type = event.getEventType().getName();
                if (type.equals(samples)) {
                    Sample sample = Sample.of(event);
                    taken++;
                    count(views, "by thread", sample.thread());
                    count(views, "by library", sample.library());
                    count(views, "by step", sample.step());
                } else if (type.equals(FORCE)) {
                    forces++;
                }
            }
        }
        Map<String, Map<String, Double>> largest = new LinkedHashMap<>();
        views.forEach((view, shares) -> largest.put(view, shares.largest()));
        double millis = samples.equals(CPU_TIME) ? JavaProgram.CPU_SAMPLE_MILLIS : JavaProgram.EXECUTION_SAMPLE_MILLIS;
        return new Profile(program, largest, taken * millis / purchases, (double) forces / purchases);
    }

    private static void count(Map<String, Shares> views, String view, String name) {
        views.computeIfAbsent(view, key -> new Shares()).add(name);
    }

    private static boolean has(Path recording, String type) throws IOException {
        try (var file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                if (file.readEvent().getEventType().getName().equals(type)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** For a terminal. */
    public String text() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, "%s, %.1f ms of processor and %.1f forces per purchase%n",
                        program, cpuMillis, forces));
        views.forEach((view, shares) -> {
            text.append(view).append('\n');
            shares.forEach((name, share) -> text.append(String.format(Locale.ROOT, "  %5.1f %% %7.1f ms  %s%n", share,
                    millis(share), name)));
        });
        return text.toString();
    }

    /** Of a purchase, for so many per cent of the samples. */
    public double millis(double share) {
        return cpuMillis * share / ALL;
    }
}
