package io.discountpurchase.transactioncentre;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Settings of the centre.
 *
 * @param service name of this service: producer group, and the lane it has in a timeline
 * @param topic where this service publishes; empty if it only consumes
 * @param longestLocalTransaction older than this, a transaction without a ledger row is abandoned
 * @param prepareTimeout how long the broker may take to store a half message
 * @param answerInterval how often answers given are written into the ledger
 * @param resendAfter a committed transaction without an answer is sent again after this time
 * @param maxDeliveries a message that failed this often is parked
 * @param eventTries an event that a group of handlers failed at this often is parked; at least 2
 * @param alertFailingAfter how long event handlers may get nowhere, because something they need is away, without an alert
 * @param longestRedrive a redrive that has not ended after this time has died, and its message counts as parked again
 * @param alertWebhook http address to which each new alert is posted; empty for none
 */
@ConfigurationProperties("transaction-centre")
public record TransactionCentreProperties(
        String service,
        @DefaultValue("") String topic,
        @DefaultValue("10s") Duration longestLocalTransaction,
        @DefaultValue("3s") Duration prepareTimeout,
        @DefaultValue("200ms") Duration answerInterval,
        @DefaultValue("60s") Duration resendAfter,
        @DefaultValue("16") int maxDeliveries,
        @DefaultValue("5") int eventTries,
        @DefaultValue("30s") Duration alertFailingAfter,
        @DefaultValue("1m") Duration longestRedrive,
        @DefaultValue("") String alertWebhook) {

    public TransactionCentreProperties {
        if (eventTries < 2) {
            throw new IllegalArgumentException("transaction-centre.event-tries must be at least 2, not " + eventTries);
        }
    }
}
