package io.discountpurchase.benchmark.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.discountpurchase.benchmark.profile.Profile;
import io.discountpurchase.benchmark.profile.Step;

import java.util.List;
import java.util.Map;

/**
 * All that was measured.
 *
 * @param about machine, versions, commit
 * @param facts what is measured once: start, memory, how long the books take
 * @param profiles what processes did with their processor time, if that was recorded
 * @param steps the commits of a purchase, if they were traced
 */
public record Results(Map<String, String> about, List<Measurement> measurements, Map<String, String> facts,
        List<Profile> profiles, List<Step> steps) {

    /** By how much purchases take longer with larger sizes; empty if there was one. */
    @JsonProperty
    List<Slowdown> slowdowns() {
        return Slowdown.of(measurements);
    }
}
