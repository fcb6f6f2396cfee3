package io.discountpurchase.transactioncentre.alert;

/** Is told of every new alert, once it is committed. */
public interface AlertListener {
    /** Must not wait for anybody: it runs in the thread of whoever met the trouble. */
    void raised(Alert alert);
}
