package io.discountpurchase.companion.notice;

/** Beans of this type hear of each notice once, in the transaction that writes it. */
@FunctionalInterface
public interface WritingListener {
    void written(Notice notice);
}
