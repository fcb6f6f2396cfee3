package io.discountpurchase.transactioncentre;

import org.springframework.core.env.Environment;

/**
 * Places where a test lets something break. Dead code unless the system property {@value #PROPERTY} names the service and
 * the place; {@link Faults} has its grammar. A production profile refuses to start with it.
 */
public enum CrashPoint {
    /** Nothing has happened yet. */
    BEFORE_HALF_MESSAGE,
    /** The broker has the half message, the database nothing yet. */
    AFTER_HALF_MESSAGE,
    /** Events and ledger row are written and not committed. */
    INSIDE_LOCAL_TRANSACTION,
    /** The database has committed, the broker has not been told. */
    AFTER_LOCAL_COMMIT,
    /** The broker has been told, the ledger does not know it yet. */
    AFTER_ANSWER,
    /** A check-back has found nothing and is about to abandon the transaction. */
    BEFORE_FENCE,
    /** A check-back has abandoned the transaction, the broker has not been told. */
    AFTER_FENCE,
    /** The reconciler has sent a message again, the ledger does not know it yet. */
    AFTER_RESEND,
    /** A message has come, nothing has been done about it. */
    BEFORE_INBOX_ROW,
    /** A consumer's effect has committed, the broker has no acknowledgement. */
    BEFORE_ACKNOWLEDGEMENT,
    /** An operator's redrive is claimed and has had no effect yet. */
    AFTER_CLAIM,
    /** A command has been handled and not committed; the subject is its name. */
    BEFORE_COMMIT,
    /** A command has been committed, and whoever sent it does not know it yet; the subject is its name. */
    AFTER_COMMIT;

    public static final String PROPERTY = "transaction-centre.crash-point";
    /** Seed of the faults that have a probability. */
    public static final String SEED_PROPERTY = "transaction-centre.crash-seed";

    /** @throws IllegalStateException if faults are ordered although a profile says that this is production */
    public static void refuseInProduction(Environment environment) {
        Faults.refuseInProduction(environment);
    }

    /** @throws InjectedFault if that is what was ordered for this place */
    public void reachedBy(String service) {
        reachedBy(service, "");
    }

    /** @param subject what is handled here, such as the name of a command */
    public void reachedBy(String service, String subject) {
        Faults.ordered().strike(service, this, subject);
    }
}
