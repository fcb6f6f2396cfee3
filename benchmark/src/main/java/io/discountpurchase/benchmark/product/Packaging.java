package io.discountpurchase.benchmark.product;

import io.discountpurchase.benchmark.machine.JavaProgram;

import java.io.IOException;
import java.sql.SQLException;
import java.util.SequencedMap;

/** How the product is put on the machine: which processes there are, and where it is asked. */
interface Packaging {
    /** @return the processes by their names, in the order in which they are to end */
    SequencedMap<String, JavaProgram> start() throws IOException, SQLException;

    /** Whatever says by itself whether it is up. */
    SequencedMap<String, Edge> services();

    Edge edge();

    /** The name of the process in which that context runs. */
    String programOf(String context);
}
