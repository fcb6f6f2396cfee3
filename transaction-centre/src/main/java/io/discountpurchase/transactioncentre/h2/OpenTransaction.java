package io.discountpurchase.transactioncentre.h2;

import org.h2.engine.SessionLocal;
import org.h2.mvstore.tx.Transaction;

/**
 * What H2 knows of a transaction and JDBC does not tell.
 *
 * @param session by which H2 tells whose row another waits for
 * @param transaction at whose monitor those wait who need its rows
 */
record OpenTransaction(int session, Transaction transaction) {

    /** The one that is open in the session; it begins if there is none. */
    static OpenTransaction of(SessionLocal session) {
        return new OpenTransaction(session.getId(), session.getTransaction());
    }

    /** The session whose row it needs, or 0. */
    int blocker() {
        return transaction.getBlockerId();
    }
}
