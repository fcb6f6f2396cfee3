package io.discountpurchase.benchmark.growth;

import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A purchase that is to look as if somebody had made it.
 *
 * @param number of all copies, so that the same one gets the same ids in each database
 * @param firstEvent how many events the investor's wallet has before it
 * @param micros by how much it is older than the purchase that is copied, so that no two are of the same moment
 */
record Copy(int number, String investor, long firstEvent, long micros) {

    private static final long SEED = 20_261_122;
    /** The first moment of 2026, in milliseconds; each copy is a millisecond later than the one before. */
    private static final long BEGINNING = 1_767_225_600_000L;

    /** As many as are asked for, at most 4,096, always the same: of version 7, as those that the product makes. */
    UUID[] ids(int count) {
        var random = new SplittableRandom(SEED + number * 1_000_003L);
        var ids = new UUID[count];
        for (int i = 0; i < count; i++) {
            ids[i] = new UUID(((BEGINNING + number) << 16) | 0x7000L | i,
                    (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
        }
        return ids;
    }
}
