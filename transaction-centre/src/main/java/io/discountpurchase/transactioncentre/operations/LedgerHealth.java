package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.ledger.Ledger;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/**
 * UP while the ledger can be read. That the connection is valid does not say so: H2 calls it valid after it has closed its
 * file, because the disk was full, for good.
 */
class LedgerHealth implements HealthIndicator {
    private static final String NO_TRANSACTION = "";

    private final Ledger ledger;

    LedgerHealth(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Health health() {
        try {
            ledger.stateOf(NO_TRANSACTION);
            return Health.up().build();
        } catch (DataAccessException e) {
            return Health.down().withDetail("reason", String.valueOf(e.getMostSpecificCause().getMessage())).build();
        }
    }
}
