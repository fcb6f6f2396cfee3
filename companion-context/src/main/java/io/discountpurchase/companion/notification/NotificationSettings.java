package io.discountpurchase.companion.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;
import java.util.List;

/**
 * How hard receivers are tried.
 *
 * @param pauses after each failed attempt; after the one that follows the last pause it is given up. Each is longer than the
 *     timeout
 * @param timeout of one attempt
 * @param interval in which what is due is looked for
 * @param localReceivers whether an address may be one of this machine or of a private network
 */
@ConfigurationProperties("notification")
record NotificationSettings(List<Duration> pauses, Duration timeout, Duration interval, boolean localReceivers) {
    NotificationSettings {
        if (pauses.isEmpty() || pauses.stream().anyMatch(pause -> pause.compareTo(timeout) <= 0)) {
            throw new IllegalArgumentException("notification.pauses must name pauses, each longer than "
                    + "notification.timeout, which is " + timeout + ": " + pauses);
        }
    }

    /** @param attempts that have begun before */
    boolean isLast(int attempts) {
        return attempts >= pauses.size();
    }

    /** How long after an attempt the next one is due, should it come to that. */
    Duration pauseAfter(int attempts) {
        return pauses.get(Math.min(attempts, pauses.size() - 1));
    }
}
