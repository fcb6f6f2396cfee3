package io.discountpurchase.embeddedrocketmq;

import org.rocksdb.NativeLibraryLoader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Keeps RocksDB, which every broker opens, from writing its log into the home and its library into the temporary directory. */
final class RocksDbHome {
    private static final String HOME = "user.home";

    private RocksDbHome() {}

    /** RocketMQ takes the directory of RocksDB's log from the system property, and from nowhere else. */
    static synchronized <T> T in(Path directory, Callable<T> opening) throws Exception {
        unpackLibraryInto(directory);
        String home = System.getProperty(HOME);
        System.setProperty(HOME, directory.toString());
        try {
            return opening.call();
        } finally {
            System.setProperty(HOME, home);
        }
    }

    private static void unpackLibraryInto(Path directory) throws IOException {
        Files.createDirectories(directory);
        NativeLibraryLoader.getInstance().loadLibrary(directory.toString());
    }
}
