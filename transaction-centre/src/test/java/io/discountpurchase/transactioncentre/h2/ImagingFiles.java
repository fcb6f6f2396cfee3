package io.discountpurchase.transactioncentre.h2;

import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Databases of H2 whose file can be copied right after they have been written to, before anything else is: what a process that is
 * killed at this moment leaves behind. Used by URLs that begin with {@code jdbc:h2:imaging:}.
 */
public final class ImagingFiles extends FilePathWrapper {
    static final String SCHEME = "imaging";
    /** How the name of a database's file ends; H2 may write others beside it. */
    static final String DATABASE = ".mv.db";
    /** Where the next write leaves its copy. */
    private static final AtomicReference<@Nullable Path> WANTED = new AtomicReference<>();
    private static final BlockingQueue<Path> TAKEN = new LinkedBlockingQueue<>();

    /** Copies the file into the directory when it is written to next. */
    static Path imageIn(Path directory) throws InterruptedException {
        WANTED.set(directory);
        return TAKEN.take();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        Path file = Path.of(getBase().toString());
        return file.toString().endsWith(DATABASE) ? new Imaging(super.open(mode), file) : super.open(mode);
    }

    private static final class Imaging extends FileBaseDefault {
        private final FileChannel channel;
        private final Path file;

        private Imaging(FileChannel channel, Path file) {
            this.channel = channel;
            this.file = file;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int written = channel.write(source, position);
            Path directory = WANTED.getAndSet(null);
            if (directory != null) {
                TAKEN.add(copyTo(directory));
            }
            return written;
        }

        private Path copyTo(Path directory) {
            try {
                return Files.copy(file, directory.resolve(file.getFileName()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public synchronized int read(ByteBuffer destination, long position) throws IOException {
            return channel.read(destination, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            channel.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        public void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
