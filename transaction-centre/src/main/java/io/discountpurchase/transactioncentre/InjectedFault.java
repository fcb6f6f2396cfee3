package io.discountpurchase.transactioncentre;

/** Thrown at a {@link CrashPoint} when a test has ordered it. */
public class InjectedFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InjectedFault(String place) {
        super("Injected fault at " + place);
    }
}
