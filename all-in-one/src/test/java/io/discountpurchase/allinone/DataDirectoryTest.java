package io.discountpurchase.allinone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTest {
    @TempDir
    Path temporary;

    @Test
    void isMadeWhereThereIsNone() throws IOException {
        Path path = temporary.resolve("some/where");
        try (var data = DataDirectory.lock(path)) {
            assertThat(data.path()).isEqualTo(path).isDirectory();
        }
    }

    @Test
    void belongsToOneInstanceAtATime() throws IOException {
        try (var first = DataDirectory.lock(temporary)) {
            assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataDirectory.lock(first.path()))
                    .withMessage(
                            "The data directory %s is in use by another all-in-one: stop that one, or choose another "
                                    .formatted(temporary) + "directory with --data-dir.");
        }
        try (var next = DataDirectory.lock(temporary)) {
            assertThat(next.path()).isEqualTo(temporary);
        }
    }

    @Test
    void cannotBeAFile() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataDirectory.lock(file))
                .withMessage(
                        "The data directory %1$s cannot be written (%1$s is a file): choose another with --data-dir."
                                .formatted(file));
    }

    @Test
    void cannotLieInAFile() throws IOException {
        Path below = Files.createFile(temporary.resolve("file")).resolve("data");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(() -> DataDirectory.lock(below))
                .withMessageStartingWith("The data directory %s cannot be written (".formatted(below));
    }
}
