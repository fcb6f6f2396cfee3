package io.discountpurchase.companion.notice;

/** The consumer groups of the desks that read what is written to investors, named once for the desk and its subscription. */
public final class DeskGroups {
    public static final String OPERATIONS = "companion-operations";
    public static final String CUSTOMER_SERVICE = "companion-customer-service";
    public static final String ORCHESTRATION = "companion-orchestration";
    public static final String COMPLIANCE = "companion-compliance";

    private DeskGroups() {}
}
