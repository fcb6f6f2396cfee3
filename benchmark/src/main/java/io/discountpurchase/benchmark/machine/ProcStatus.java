package io.discountpurchase.benchmark.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Linux says of a process; -1 elsewhere. */
public record ProcStatus(long pid) {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern WRITTEN = Pattern.compile("(?m)^write_bytes: (\\d+)");
    private static final long KIBI = 1024;

    public long residentBytes() {
        return figure("status", RESIDENT, KIBI);
    }

    /** Bytes that it has had written to disks. */
    public long writtenBytes() {
        return figure("io", WRITTEN, 1);
    }

    private long figure(String file, Pattern pattern, long unit) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(Path.of("/proc", Long.toString(pid), file)));
            return matcher.find() ? Long.parseLong(matcher.group(1)) * unit : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
