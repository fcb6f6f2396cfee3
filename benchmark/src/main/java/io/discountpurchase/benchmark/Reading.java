package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.WriteAheadLog;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.machine.Usage;
import io.discountpurchase.benchmark.report.Cost;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/** What processes and their databases have used up to a moment. */
record Reading(Map<String, Usage> programs, double databaseCpuSeconds, Map<String, Long> commits, WriteAheadLog log) {

    private static final double MILLIS = 1e3;

    static Reading of(List<JavaProgram> programs, List<String> services, Database database) throws SQLException {
        Map<String, Long> commits = new LinkedHashMap<>();
        for (String service : services) {
            OptionalLong count = database.commits(service);
            if (count.isPresent()) {
                commits.put(service, count.getAsLong());
            }
        }
        Map<String, Usage> used = new LinkedHashMap<>();
        programs.forEach(program -> used.put(program.name(), program.usage()));
        return new Reading(used, database.cpuSeconds(), commits, database.log());
    }

    /** What each of the purchases used that were made in between. */
    Cost since(Reading before, double purchases) {
        Map<String, Usage> used = new LinkedHashMap<>();
        programs.forEach((name, usage) -> used.put(name, usage.since(earlier(before.programs, name))));
        Map<String, Double> commitsEach = new LinkedHashMap<>();
        commits.forEach((service, count) -> commitsEach.put(service,
                (count - earlier(before.commits, service)) / purchases));
        double cpuSeconds = total(used, Usage::cpuSeconds) + databaseCpuSeconds - before.databaseCpuSeconds;
        return new Cost(cpuSeconds * MILLIS / purchases, total(used, Usage::compilingSeconds) * MILLIS / purchases,
                commitsEach, (log.bytes() - before.log.bytes()) / purchases,
                (log.syncs() - before.log.syncs()) / purchases,
                each(used, usage -> usage.writtenBytes() / purchases),
                each(used, usage -> usage.allocatedBytes() / purchases));
    }

    private static <T> T earlier(Map<String, T> before, String name) {
        return Objects.requireNonNull(before.get(name));
    }

    private static double total(Map<String, Usage> used, ToDoubleFunction<Usage> figure) {
        return used.values().stream().mapToDouble(figure).sum();
    }

    private static Map<String, Double> each(Map<String, Usage> used, ToDoubleFunction<Usage> figure) {
        Map<String, Double> each = new LinkedHashMap<>();
        used.forEach((name, usage) -> each.put(name, figure.applyAsDouble(usage)));
        return each;
    }
}
