package io.discountpurchase.transactioncentre.audit;

import io.discountpurchase.transactioncentre.ColumnText;
import io.discountpurchase.transactioncentre.audit.ReasonRefused.Flaw;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * What an operator asks for.
 *
 * @param operator the name that the operator has logged in with, or that of the service, if it closes an alert by itself
 * @param action such as {@code REDRIVE}
 * @param subject what it is to be done to, such as {@code dead-letter-17}
 * @param reason why; null or blank if the operator has not said, which is refused but audited all the same
 */
public record OperatorRequest(
        String operator,
        String action,
        String subject,
        @Nullable String reason) {

    private static final int LONGEST_OPERATOR = 100;

    /** Characters of {@link #reason}. */
    public static final int LONGEST_REASON = 500;

    public OperatorRequest {
        operator = ColumnText.fitting(operator, LONGEST_OPERATOR);
    }

    Optional<Flaw> flaw() {
        if (reason == null || reason.isBlank()) {
            return Optional.of(Flaw.REASON_REQUIRED);
        }
        return reason.length() > LONGEST_REASON ? Optional.of(Flaw.REASON_TOO_LONG) : Optional.empty();
    }
}
