package io.discountpurchase.transactioncentre;

/**
 * Places where a test lets the process die as {@code kill -9} would. Dead code unless the system property
 * {@value #PROPERTY} names the service and the place: {@code wallet:AFTER_HALF_MESSAGE}.
 */
public enum CrashPoint {
    /** The broker has the half message, the database nothing yet. */
    AFTER_HALF_MESSAGE,
    /** The database has committed, the broker has not been told. */
    AFTER_LOCAL_COMMIT,
    /** A consumer's effect has committed, the broker has no acknowledgement. */
    BEFORE_ACKNOWLEDGEMENT;

    public static final String PROPERTY = "transaction-centre.crash-point";
    private static final int KILLED = 137;
    private static final String CHOSEN = System.getProperty(PROPERTY, "");

    /** Ends the process at once, with no clean-up of any kind, if this is the place that was chosen. */
    public void reachedBy(String service) {
        if (!CHOSEN.isEmpty() && CHOSEN.equals(service + ':' + name())) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
