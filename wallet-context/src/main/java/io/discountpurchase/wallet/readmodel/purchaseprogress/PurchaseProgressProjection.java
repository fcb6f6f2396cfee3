package io.discountpurchase.wallet.readmodel.purchaseprogress;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseAccepted;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseCancelled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmationFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseConfirmed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseFailed;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseHandedToOperator;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchasePlaced;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRecalled;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseRefused;
import io.discountpurchase.wallet.domain.purchase.PurchaseEvent.PurchaseTakenFromOperator;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ArgumentPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;

/** Writes {@code purchase_progress}; what comes to nothing ends only when its money is available again. */
@Component
@ProcessingGroup("purchase-progress")
class PurchaseProgressProjection {
    private static final String KEPT_IN_WALLET = """
            status = CASE WHEN cancelled_at IS NULL THEN 'REFUSED_KEPT_IN_WALLET' ELSE 'CANCELLED_KEPT_IN_WALLET' END,\s""";

    private static final long FIRST_VERSION = 1;

    private final JdbcTemplate jdbc;
    private final Changes changes;

    PurchaseProgressProjection(JdbcTemplate jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    @EventHandler
    void on(PurchaseEvent event, @Timestamp Instant at) {
        switch (event) {
            case PurchasePlaced placed -> insert(placed);
            case PurchaseFailed failed -> update(failed.purchaseId(), failed.investorId(),
                    "status = 'FAILED_NOT_CHARGED', failed_at = ?, reason = ?", at(at), failed.reason());
            case PurchaseHandedToOperator handed -> update(handed.purchaseId(), handed.investorId(),
                    "status = 'IN_OPERATOR_HANDS'");
            case PurchaseTakenFromOperator taken -> {
                // the answer has been told
            }
            case PurchaseRecalled recalled -> {
                // the answer of fund-trading decides
            }
            case PurchaseAccepted accepted -> update(accepted.purchaseId(), accepted.investorId(),
                    "status = 'ACCEPTED', accepted_at = ?, trade_date = ?, confirm_date = ?", at(at),
                    accepted.tradeDate(), accepted.confirmDate());
            case PurchaseRefused refused -> update(refused.purchaseId(), refused.investorId(),
                    "refused_at = ?, reason = ?", at(at), refused.reason());
            case PurchaseCancelled cancelled -> update(cancelled.purchaseId(), cancelled.investorId(),
                    "cancelled_at = ?", at(at));
            case PurchaseConfirmationFailed failed -> update(failed.purchaseId(), failed.investorId(),
                    "confirmation_failed_at = ?, reason = ?", at(at), failed.reason());
            case PurchaseConfirmed confirmed -> update(confirmed.purchaseId(), confirmed.investorId(),
                    "status = 'CONFIRMED', confirmed_at = ?, shares_hundredths = ?", at(at),
                    confirmed.shares().hundredths());
        }
    }

    @EventHandler
    void on(MoneyFundHeld held, @Timestamp Instant at) {
        update(held.purchaseId(), held.investorId(), "status = 'FUNDED', funded_at = ?", at(at));
    }

    @EventHandler
    void on(HoldSettled settled, @Timestamp Instant at) {
        update(settled.purchaseId(), settled.investorId(), "settled_at = ?", at(at));
    }

    @EventHandler
    void on(HoldReleased released, @Timestamp Instant at) {
        update(released.purchaseId(), released.investorId(), KEPT_IN_WALLET + "released_at = ?", at(at));
    }

    @EventHandler
    void on(MoneyReturned returned, @Timestamp Instant at) {
        update(returned.purchaseId(), returned.investorId(), KEPT_IN_WALLET + "returned_at = ?", at(at));
    }

    @ResetHandler
    void reset() {
        jdbc.update("DELETE FROM purchase_progress");
    }

    private void insert(PurchasePlaced placed) {
        jdbc.update("""
                INSERT INTO purchase_progress (purchase_id, investor_id, route, fund_code, amount_fen, status,
                    trade_date, confirm_date, version, placed_at)
                VALUES (?, ?, ?, ?, ?, 'PROCESSING', ?, ?, ?, ?)""", placed.purchaseId().value(),
                placed.investorId().value(), placed.route().name(), placed.fundCode().value(), placed.amount().fen(),
                placed.tradeDate(), placed.confirmDate(), FIRST_VERSION, at(placed.acceptedAt()));
        announce(placed.purchaseId(), placed.investorId(), FIRST_VERSION);
    }

    private void update(PurchaseId purchaseId, InvestorId investorId, String changed, @Nullable Object... values) {
        @Nullable
        Object[] arguments = Arrays.copyOf(values, values.length + 1);
        arguments[values.length] = purchaseId.value();
        KeyHolder version = new GeneratedKeyHolder();
        jdbc.update(connection -> {
            PreparedStatement statement = connection.prepareStatement(
                    "UPDATE purchase_progress SET version = version + 1, " + changed + " WHERE purchase_id = ?",
                    new String[]{"version"});
            new ArgumentPreparedStatementSetter(arguments).setValues(statement);
            return statement;
        }, version);
        announce(purchaseId, investorId, version.getKey());
    }

    /** Not in a rebuild, after which everybody sees what they have seen before. */
    private void announce(PurchaseId purchaseId, InvestorId investorId, @Nullable Number version) {
        if (!ReplayToken.isReplay(CurrentUnitOfWork.get().getMessage())) {
            changes.publish(new Change(investorId.toString(), "purchase-" + purchaseId,
                    Objects.requireNonNull(version, "placed before").longValue()));
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
