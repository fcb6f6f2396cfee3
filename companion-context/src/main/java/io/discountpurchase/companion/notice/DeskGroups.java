package io.discountpurchase.companion.notice;

/** The consumer groups that have handlers of their own, named once for the handler and its subscription. */
public final class DeskGroups {
    public static final String OPERATIONS = "companion-operations";
    public static final String CUSTOMER_SERVICE = "companion-customer-service";
    public static final String ORCHESTRATION = "companion-orchestration";
    public static final String COMPLIANCE = "companion-compliance";
    /** Hears of top-ups beside the campaigns. */
    public static final String WELCOME = "companion-welcome";

    private DeskGroups() {}
}
