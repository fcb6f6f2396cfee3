package io.discountpurchase.transactioncentre.h2;

import org.h2.engine.SessionLocal;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.tx.Transaction;

/**
 * What H2 knows of a transaction and JDBC does not tell.
 *
 * @param session by which H2 tells whose row another waits for
 * @param transaction at whose monitor those wait who need its rows
 * @param store of all tables
 */
record OpenTransaction(int session, Transaction transaction, MVStore store) {

    /** The one that is open in the session; it begins if there is none. */
    static OpenTransaction of(SessionLocal session) {
        return new OpenTransaction(session.getId(), session.getTransaction(),
                session.getDatabase().getStore().getMvStore());
    }

    /** The session whose row it needs, or 0. */
    int blocker() {
        return transaction.getBlockerId();
    }
}
