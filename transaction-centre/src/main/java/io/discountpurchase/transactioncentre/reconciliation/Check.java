package io.discountpurchase.transactioncentre.reconciliation;

/** Something that must hold, and what was found: two ways to the same figure. */
public record Check(String name, String expected, String actual, boolean ok) {
    public static Check equal(String name, Object expected, Object actual) {
        String one = expected.toString();
        String other = actual.toString();
        return new Check(name, one, other, one.equals(other));
    }

    public static Check none(String name, long found) {
        return equal(name, 0L, found);
    }
}
