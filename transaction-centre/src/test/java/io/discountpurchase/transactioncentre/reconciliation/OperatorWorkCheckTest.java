package io.discountpurchase.transactioncentre.reconciliation;

import io.discountpurchase.transactioncentre.RunningCentre;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.reception.DeadLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** One message is parked and alerted, another was redriven with its alert closed; then somebody removes a trace. */
@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorWorkCheckTest {
    @Parameter
    private RunningCentre.Database database;

    private RunningCentre centre;

    @BeforeParameterizedClassInvocation
    void start() {
        centre = database.start();
    }

    @BeforeEach
    void parkTwoAndRedriveOne() {
        centre.forget();
        centre.park("waits");
        centre.bean(Alerts.class).raise("MESSAGE_PARKED", "waits", "parked");
        long message = centre.park("redriven");
        centre.bean(Alerts.class).raise("MESSAGE_PARKED", "redriven", "parked");
        centre.bean(DeadLetters.class).redrive(message, "operator", "healed");
        assertThat(failedChecks()).isEmpty();
    }

    @AfterParameterizedClassInvocation
    void stop() {
        centre.close();
    }

    @Test
    void a_message_of_which_nobody_is_told_shows() {
        centre.jdbc().update("DELETE FROM transaction_alert WHERE business_key = 'waits'");

        assertThat(failedChecks()).containsExactly("7 parked messages without an open alert: 0, 1");
    }

    @Test
    void a_redrive_that_nobody_asked_for_shows() {
        centre.jdbc().update("UPDATE parked_message SET state = 'REDRIVEN' WHERE business_key = 'waits'");

        assertThat(failedChecks()).containsExactly("7 messages redriven or discarded without an audited action: 0, 1");
    }

    @Test
    void a_closing_that_nobody_asked_for_shows() {
        centre.jdbc().update("DELETE FROM operator_action WHERE action = 'CLOSE_ALERT'");

        assertThat(failedChecks()).containsExactly("7 closed alerts without an audited closing: 0, 1");
    }

    private List<String> failedChecks() {
        return FailedChecks.of(new OperatorWorkCheck(centre.jdbc()));
    }
}
