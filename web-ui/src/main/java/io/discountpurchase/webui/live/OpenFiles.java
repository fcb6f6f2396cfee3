package io.discountpurchase.webui.live;

import com.sun.management.UnixOperatingSystemMXBean;
import org.springframework.stereotype.Component;

import java.lang.management.ManagementFactory;

/** The files that this process may have open at once; to the operating system a connection is one of them. */
@Component
class OpenFiles {
    /** Where the operating system does not tell, such as Windows. */
    private static final int ASSUMED = 4096;

    int most() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? (int) Math.min(unix.getMaxFileDescriptorCount(), Integer.MAX_VALUE)
                : ASSUMED;
    }
}
