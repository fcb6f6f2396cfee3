package io.discountpurchase.transactioncentre.audit;

/** The operator has not said why, or at too great length. Nothing was done, and that was audited. */
public final class ReasonRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    /** What is wrong with the reason. */
    public enum Flaw {
        REASON_REQUIRED,
        /** More than {@value OperatorRequest#LONGEST_REASON} characters. */
        REASON_TOO_LONG
    }

    ReasonRefused(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
