package io.discountpurchase.webui.trace;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.MDC;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** The id of the request at hand: 32 hexadecimal digits. */
public final class TraceId {
    public static final String HEADER = "X-Trace-Id";
    static final String MDC_KEY = "traceId";
    private static final String ATTRIBUTE = TraceId.class.getName();
    private static final int BYTES = 16;

    private TraceId() {}

    /** The id of this request; it stays the same when the container dispatches the request again for an error. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String minted = mint();
        request.setAttribute(ATTRIBUTE, minted);
        return minted;
    }

    /** The id of the request that this thread serves, or a new one outside of any request. */
    public static String current() {
        String known = MDC.get(MDC_KEY);
        return known == null ? mint() : known;
    }

    private static String mint() {
        byte[] bytes = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
