package io.discountpurchase.companion.notification;

import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Which addresses may be called: an investor must not have this server look into its own network. */
@Component
class ReceiverAddress {
    enum Verdict { ALLOWED, ADDRESS_REQUIRED, ADDRESS_FORMAT, ADDRESS_NOT_ALLOWED }

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 500;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int IPV6_BYTES = 16;

    private final NotificationSettings settings;

    ReceiverAddress(NotificationSettings settings) {
        this.settings = settings;
    }

    Verdict judge(String text) {
        if (text.isBlank()) {
            return Verdict.ADDRESS_REQUIRED;
        }
        if (text.length() > LONGEST) {
            return Verdict.ADDRESS_FORMAT;
        }
        try {
            URI address = URI.create(text);
            boolean wellFormed = address.getHost() != null && address.getUserInfo() == null
                    && address.getScheme() != null
                    && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
            if (!wellFormed) {
                return Verdict.ADDRESS_FORMAT;
            }
            return mayBeCalled(address) ? Verdict.ALLOWED : Verdict.ADDRESS_NOT_ALLOWED;
        } catch (IllegalArgumentException noUri) {
            return Verdict.ADDRESS_FORMAT;
        }
    }

    /** Asked again before each call, since names can come to mean other machines. */
    boolean mayBeCalled(URI address) {
        if (settings.localReceivers()) {
            return true;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(address.getHost())).noneMatch(ReceiverAddress::isInside);
        } catch (UnknownHostException nobody) {
            return false;
        }
    }

    private static boolean isInside(InetAddress machine) {
        byte[] bytes = machine.getAddress();
        return machine.isLoopbackAddress() || machine.isAnyLocalAddress() || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress() || machine.isMulticastAddress()
                || (bytes.length == IPV6_BYTES && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL);
    }
}
