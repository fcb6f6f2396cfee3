package io.discountpurchase.allinone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Everything that all-in-one keeps, locked for as long as it runs, so that no other instance writes to it. */
final class DataDirectory implements AutoCloseable {
    /** RocketMQ's own limit; it cannot be set any higher. */
    private static final double FULLEST_DISK = 0.90;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataDirectory lock(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            checkDisk(path);
            var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                throw new CannotStart("The data directory %s is in use by another all-in-one: stop that one, or choose "
                        .formatted(path) + "another directory with --data-dir.");
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new CannotStart("The data directory %s cannot be written (%s): choose another with --data-dir."
                    .formatted(path, reason(e)), e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // this JVM holds it already
        }
    }

    private static void checkDisk(Path path) throws IOException {
        var disk = Files.getFileStore(path);
        double used = disk.getTotalSpace() - disk.getUnallocatedSpace();
        double share = used / (used + disk.getUsableSpace());
        if (share > FULLEST_DISK) {
            throw new CannotStart(
                    "The disk of %s is %.0f %% full, and the broker takes no messages above %.0f %%: free "
                            .formatted(path, share * 100, FULLEST_DISK * 100)
                            + "some space, or choose another disk with --data-dir.");
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            default -> e.getClass().getSimpleName().replaceFirst("Exception$", "");
        };
    }

    Path path() {
        return path;
    }

    Path rocketMq() {
        return path.resolve("rocketmq");
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path log() {
        return path.resolve("all-in-one.log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
