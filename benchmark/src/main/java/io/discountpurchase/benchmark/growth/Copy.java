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

    /** As many as are asked for, always the same. */
    UUID[] ids(int count) {
        var random = new SplittableRandom(SEED + number * 1_000_003L);
        var ids = new UUID[count];
        for (int i = 0; i < count; i++) {
            // of version 4, as those that Java makes
            ids[i] = new UUID((random.nextLong() & ~0xF000L) | 0x4000L,
                    (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
        }
        return ids;
    }
}
