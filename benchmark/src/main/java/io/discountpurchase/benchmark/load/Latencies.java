package io.discountpurchase.benchmark.load;

import org.HdrHistogram.Histogram;

import java.time.Duration;
import java.util.stream.Stream;

/** Milliseconds. */
public record Latencies(double p50, double p99, double p999) {

    private static final int SIGNIFICANT_DIGITS = 3;
    private static final double MICROS_PER_MILLI = 1e3;

    static Latencies of(Stream<Duration> durations) {
        var histogram = new Histogram(SIGNIFICANT_DIGITS);
        durations.forEach(duration -> histogram.recordValue(Math.max(0, duration.toNanos() / 1000)));
        return new Latencies(millis(histogram, 50), millis(histogram, 99), millis(histogram, 99.9));
    }

    private static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / MICROS_PER_MILLI;
    }
}
