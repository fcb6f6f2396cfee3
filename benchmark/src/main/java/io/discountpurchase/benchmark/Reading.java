package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Counter;
import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.Tenant;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.machine.Usage;
import io.discountpurchase.benchmark.report.Cost;
import io.discountpurchase.embeddedrocketmq.StoredMessages;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What processes, their databases and their broker have done up to a moment. */
record Reading(Map<String, Usage> programs, double databaseCpuSeconds, Map<String, Map<Counter, Long>> databases,
        StoredMessages messages) {

    private static final double MILLIS = 1e3;

    static Reading of(List<JavaProgram> programs, List<Tenant> tenants, Database database, StoredMessages messages)
            throws SQLException {
        // the processes first: asking the others costs them something
        Map<String, Usage> used = new LinkedHashMap<>();
        programs.forEach(program -> used.put(program.name(), program.usage()));
        double databaseCpuSeconds = database.cpuSeconds();
        Map<String, Map<Counter, Long>> counts = new LinkedHashMap<>();
        for (Tenant tenant : tenants) {
            counts.put(tenant.service(), database.counts(tenant));
        }
        counts.put(Cost.SERVER, database.counts());
        return new Reading(used, databaseCpuSeconds, counts, messages);
    }

    /** What each of the purchases used that were made in between. */
    Cost since(Reading before, double purchases) {
        Map<String, Usage> used = new LinkedHashMap<>();
        programs.forEach((name, usage) -> used.put(name, usage.since(earlier(before.programs, name))));
        double cpuSeconds = total(used, Usage::cpuSeconds) + databaseCpuSeconds - before.databaseCpuSeconds;
        return new Cost(cpuSeconds * MILLIS / purchases, total(used, Usage::compilingSeconds) * MILLIS / purchases,
                databasesSince(before, purchases),
                (messages.bytes() - before.messages.bytes()) / purchases,
                (messages.messages() - before.messages.messages()) / purchases,
                each(used, usage -> usage.writtenBytes() / purchases),
                each(used, usage -> usage.allocatedBytes() / purchases));
    }

    private Map<String, Map<Counter, Double>> databasesSince(Reading before, double purchases) {
        Map<String, Map<Counter, Double>> each = new LinkedHashMap<>();
        databases.forEach((service, counts) -> {
            Map<Counter, Double> more = new EnumMap<>(Counter.class);
            counts.forEach((counter, count) -> more.put(counter,
                    (count - earlier(earlier(before.databases, service), counter)) / purchases));
            each.put(service, more);
        });
        return each;
    }

    private static <K, T> T earlier(Map<K, T> before, K name) {
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
