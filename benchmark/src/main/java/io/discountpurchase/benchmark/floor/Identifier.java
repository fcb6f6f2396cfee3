package io.discountpurchase.benchmark.floor;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import java.util.UUID;

/** Of what is written, in the order of time, as the product's. */
final class Identifier {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Identifier() {}

    static UUID next() {
        return GENERATOR.generate();
    }
}
