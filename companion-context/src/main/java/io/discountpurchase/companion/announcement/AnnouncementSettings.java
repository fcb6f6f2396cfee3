package io.discountpurchase.companion.announcement;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.time.Duration;

/**
 * When many investors are told.
 *
 * @param interval in which it is looked whether there is something to tell
 * @param settling how old an announcement must be: longer than the transactions in which notices are written, so that
 *     whoever became part of the audience when it was opened is seen, or sees it
 */
@ConfigurationProperties("announcement")
record AnnouncementSettings(Duration interval, Duration settling) {}
