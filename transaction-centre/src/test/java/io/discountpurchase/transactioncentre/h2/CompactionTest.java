package io.discountpurchase.transactioncentre.h2;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(120)
class CompactionTest {
    private static final int TABLES = 20;
    private static final int COMMITS = 4_000;

    @TempDir
    Path directory;

    @Test
    void a_file_grows_with_what_is_in_it_and_not_with_each_commit() throws IOException {
        long sizeOfAll = sizeAfterCommits("all", Duration.ofDays(1));

        assertThat(sizeAfterCommits("tidied", Duration.ZERO)).isLessThan(sizeOfAll / 2);
    }

    /** Without its retention time H2 uses space again as soon as nothing is left in it. */
    private long sizeAfterCommits(String name, Duration betweenCompactions) throws IOException {
        Path file = directory.resolve(name);
        try (var connection = new SingleConnectionDataSource(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;RETENTION_TIME=0", "sa", "", true)) {
            write(new JdbcTemplate(new OneWriterAtATime(connection, Duration.ofDays(1), betweenCompactions)));
            return Files.size(Path.of(file + ".mv.db"));
        }
    }

    /** Rows with keys that are anywhere in their table, so that each commit writes pages anew of which most stay. */
    private static void write(JdbcTemplate jdbc) {
        for (int table = 0; table < TABLES; table++) {
            jdbc.execute("CREATE TABLE t%d (id UUID PRIMARY KEY, other UUID UNIQUE, text VARCHAR)".formatted(table));
        }
        var random = new Random(1);
        for (int commit = 0; commit < COMMITS; commit++) {
            jdbc.update("INSERT INTO t%d VALUES (?, ?, repeat('x', 300))".formatted(commit % TABLES),
                    new UUID(random.nextLong(), random.nextLong()), new UUID(random.nextLong(), random.nextLong()));
        }
        for (int table = 0; table < TABLES; table++) {
            assertThat(jdbc.queryForObject("SELECT count(*) FROM t" + table, Integer.class))
                    .isEqualTo(COMMITS / TABLES);
        }
    }
}
