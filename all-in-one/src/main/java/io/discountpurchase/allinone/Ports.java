package io.discountpurchase.allinone;

import io.discountpurchase.embeddedrocketmq.PortInUse;
import io.discountpurchase.embeddedrocketmq.RocketMqPorts;

/** Every port, counted from the one that the user chooses. */
record Ports(int base) {
    static final String LOOPBACK = "127.0.0.1";
    static final int HIGHEST_OFFSET = 11;
    static final int HIGHEST_BASE = 65_535 - HIGHEST_OFFSET;

    private static final int NAME_SERVER_OFFSET = 10;

    int of(Application application) {
        return base + application.portOffset();
    }

    /** The broker's second, fast port is two below its port, by a rule of RocketMQ. */
    RocketMqPorts ofRocketMq() {
        return new RocketMqPorts(base + NAME_SERVER_OFFSET, base + HIGHEST_OFFSET);
    }

    String urlOf(Application application) {
        return "http://%s:%d".formatted(LOOPBACK, of(application));
    }

    void checkFree() {
        try {
            for (var application : Application.values()) {
                PortInUse.check(LOOPBACK, of(application), application.title());
            }
            ofRocketMq().checkFree(LOOPBACK);
        } catch (PortInUse e) {
            throw new CannotStart(e.getMessage() + ": stop what uses it, or choose other ports with --base-port.", e);
        }
    }
}
