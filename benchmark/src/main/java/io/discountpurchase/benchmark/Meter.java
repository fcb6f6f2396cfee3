package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.database.Database;
import io.discountpurchase.benchmark.database.Tenant;
import io.discountpurchase.benchmark.load.Load;
import io.discountpurchase.benchmark.load.Outcome;
import io.discountpurchase.benchmark.machine.JavaProgram;
import io.discountpurchase.benchmark.product.BrokerProcess;
import io.discountpurchase.benchmark.report.Measurement;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Measures systems on one kind of database and one broker. */
record Meter(Database database, BrokerProcess broker) {
    /** What is measured. */
    @FunctionalInterface
    interface Run {
        Outcome go() throws InterruptedException, IOException;
    }

    /**
     * @param programs whose cost counts, with that of the broker
     * @param tenants whose databases count
     */
    Measurement measure(String system, Load load, int round, List<JavaProgram> programs, List<Tenant> tenants, Run run)
            throws InterruptedException, SQLException, IOException {
        List<JavaProgram> involved = withBroker(programs);
        Reading before = Reading.of(involved, tenants, database, broker.stored());
        Outcome outcome = run.go();
        Reading after = Reading.of(involved, tenants, database, broker.stored());
        return new Measurement(database.title(), system, load.name(), round, outcome,
                after.since(before, outcome.purchases()));
    }

    List<JavaProgram> withBroker(List<JavaProgram> programs) {
        List<JavaProgram> all = new ArrayList<>(programs);
        all.add(broker.program());
        return all;
    }
}
