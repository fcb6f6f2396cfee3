package io.discountpurchase.transactioncentre;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import java.util.UUID;

/**
 * New identifiers, each greater than those before (RFC 9562, version 7). What is written together is together in every index,
 * however many rows there are; random ones touch another page each. Nobody should have to guess one: it tells when it was
 * made, to the millisecond.
 */
public final class TimeOrderedId {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private TimeOrderedId() {}

    public static UUID next() {
        return GENERATOR.generate();
    }
}
