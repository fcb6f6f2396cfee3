package io.discountpurchase.transactioncentre.reconciliation;

/** The business side of a reconciliation: a bean of this type is read out at {@code GET /operations/figures}. */
@FunctionalInterface
public interface ServiceBooks {
    /** All of it at one moment, as far as the tables allow. */
    FiguresReport report();
}
