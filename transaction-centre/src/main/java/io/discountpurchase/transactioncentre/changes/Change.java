package io.discountpurchase.transactioncentre.changes;

/**
 * Something of an investor's has moved: enough to ask for it again, and nothing private.
 *
 * @param investorId or {@link #EVERYBODY}
 * @param topic what has moved, such as {@code purchase-7b0c6f2e-5f0b-4b8e-9a53-0d4f0c1b7a11}
 * @param version of that; never falls
 */
public record Change(String investorId, String topic, long version) {
    /** Whoever shows it, such as a price. */
    public static final String EVERYBODY = "*";
}
