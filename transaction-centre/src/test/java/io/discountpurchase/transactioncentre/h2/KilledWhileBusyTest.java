package io.discountpurchase.transactioncentre.h2;

import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@Tag("chaos")
@Timeout(600)
class KilledWhileBusyTest {
    /** Each on a new database, since H2 keeps what it has written lately. */
    private static final int ROUNDS = 10;
    private static final int IMAGES = 20;
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path directory;

    @BeforeAll
    static void images() {
        FilePath.register(new ImagingFiles());
    }

    @Test
    void who_is_killed_comes_back_without_half_a_transaction() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (var busy = new BusyTables(Files.createTempDirectory(directory, "round"),
                    KilledWhileBusyTest::guarded)) {
                for (int image = 0; image < IMAGES; image++) {
                    assertThat(tornInNextImage()).isEmpty();
                }
            }
        }
    }

    /** If this fails one day, H2 has been mended, and the guard can go. */
    @Test
    void without_the_guard_h2_comes_back_with_halves() throws Exception {
        try (var busy = new BusyTables(directory, UnaryOperator.identity())) {
            await().atMost(LONG).until(() -> !tornInNextImage().isEmpty());
        }
    }

    /** It tidies up with each commit, which is far more often than where it is used. */
    private static DataSource guarded(DataSource database) {
        return new OneWriterAtATime(database, Duration.ofMillis(100), Duration.ZERO);
    }

    private Set<Long> tornInNextImage() throws Exception {
        return BusyTables.tornIn(ImagingFiles.imageIn(Files.createTempDirectory(directory, "image")));
    }
}
