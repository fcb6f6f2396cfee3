package io.discountpurchase.wallet.readmodel.walletoverview;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import io.discountpurchase.wallet.domain.wallet.WalletEvent;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.BonusCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundBought;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.RedemptionCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpBegun;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpCancelled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.Withdrawn;
import io.discountpurchase.wallet.domain.wallet.WithdrawalTerms;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes {@code wallet_overview} and {@code wallet_entry}. */
@Component
@ProcessingGroup("wallet-overview")
class WalletOverviewProjection {
    private final JdbcTemplate jdbc;
    private final WalletOverviewRepository repository;
    private final IncomeMilestones milestones;
    private final Changes changes;

    WalletOverviewProjection(JdbcTemplate jdbc, WalletOverviewRepository repository, IncomeMilestones milestones,
            Changes changes) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.milestones = milestones;
        this.changes = changes;
    }

    @EventHandler
    void on(WalletEvent event, @Timestamp Instant at, ReplayStatus replay) {
        switch (event) {
            case MoneyFundBought bought -> {
                move(bought.investorId(), bought.amount(), Money.ZERO);
                enter(event, at, "BOUGHT", bought.amount(), bought.purchaseId().value(), null, null);
            }
            case MoneyFundHeld held -> move(held.investorId(), held.amount().negated(), held.amount());
            case HoldSettled settled -> {
                move(settled.investorId(), Money.ZERO, settled.amount().negated());
                enter(event, at, "SETTLED", settled.amount().negated(), settled.purchaseId().value(), null, null);
            }
            case HoldReleased released -> move(released.investorId(), released.amount(), released.amount().negated());
            case MoneyReturned returned -> {
                move(returned.investorId(), returned.amount(), Money.ZERO);
                enter(event, at, "RETURNED", returned.amount(), returned.purchaseId().value(), null, null);
            }
            case TopUpBegun begun -> {
                // no money has moved
            }
            case TopUpCancelled cancelled -> {
                // nor will it
            }
            case ToppedUp topUp -> {
                move(topUp.investorId(), topUp.amount(), Money.ZERO);
                enter(event, at, "TOPPED_UP", topUp.amount(), null, topUp.transferId(), topUp.fundDay());
            }
            case Withdrawn withdrawn -> {
                move(withdrawn.investorId(), withdrawn.amount().negated(), Money.ZERO);
                enter(event, at, withdrawn.isOrdinary() ? "WITHDRAWN_ORDINARY" : "WITHDRAWN",
                        withdrawn.amount().negated(), null, withdrawn.transferId(), fundDay(withdrawn.terms()));
            }
            case RedemptionCredited redemption -> {
                move(redemption.investorId(), redemption.amount(), Money.ZERO);
                enter(redemption, at);
            }
            case BonusCredited bonus -> {
                move(bonus.investorId(), bonus.amount(), Money.ZERO);
                enter(event, at, "BONUS", bonus.amount(), null, bonus.topUpId(), bonus.fundDay());
            }
            case IncomeCredited income when income.amount().isPositive() -> {
                move(income.investorId(), income.amount(), Money.ZERO);
                enter(event, at, "INCOME", income.amount(), null, null, income.tradeDate());
                earn(income, replay);
            }
            case IncomeCredited nothing -> {
                // shares that are too few to earn a fen
            }
        }
        if (!replay.isReplay()) {
            CurrentUnitOfWork.get().afterCommit(unitOfWork -> repository.announceUpdate());
            changes.publish(new Change(event.investorId().toString(), "wallet", at.toEpochMilli()));
        }
    }

    @ResetHandler
    void reset() {
        jdbc.update("DELETE FROM wallet_entry");
        jdbc.update("DELETE FROM wallet_overview");
    }

    private static @Nullable LocalDate fundDay(@Nullable WithdrawalTerms terms) {
        return terms == null ? null : terms.fundDay();
    }

    private void move(InvestorId investorId, Money available, Money held) {
        int moved = jdbc.update("""
                UPDATE wallet_overview SET available_fen = available_fen + ?, held_fen = held_fen + ?
                WHERE investor_id = ?""", available.fen(), held.fen(), investorId.value());
        if (moved == 0) {
            jdbc.update("INSERT INTO wallet_overview (investor_id, available_fen, held_fen) VALUES (?, ?, ?)",
                    investorId.value(), available.fen(), held.fen());
        }
    }

    private void earn(IncomeCredited income, ReplayStatus replay) {
        jdbc.update("UPDATE wallet_overview SET earned_fen = earned_fen + ? WHERE investor_id = ?",
                income.amount().fen(), income.investorId().value());
        if (!replay.isReplay()) {
            milestones.look(income.investorId(), income.amount(), income.tradeDate());
        }
    }

    private void enter(RedemptionCredited event, Instant at) {
        jdbc.update(
                """
                        INSERT INTO wallet_entry (investor_id, entered_at, kind, amount_fen, available_fen, held_fen, redemption_id,
                            cost_fen, fund_day)
                        SELECT investor_id, ?, 'REDEEMED', ?, available_fen, held_fen, ?, ?, ? FROM wallet_overview
                        WHERE investor_id = ?""",
                at.atOffset(ZoneOffset.UTC), event.amount().fen(), event.redemptionId().value(), event.cost().fen(),
                event.payDate(), event.investorId().value());
    }

    private void enter(WalletEvent event, Instant at, String kind, Money amount, @Nullable UUID purchaseId,
            @Nullable UUID transferId, @Nullable LocalDate fundDay) {
        jdbc.update(
                """
                        INSERT INTO wallet_entry (investor_id, entered_at, kind, amount_fen, available_fen, held_fen, purchase_id,
                            transfer_id, fund_day)
                        SELECT investor_id, ?, ?, ?, available_fen, held_fen, ?, ?, ? FROM wallet_overview
                        WHERE investor_id = ?""",
                at.atOffset(ZoneOffset.UTC), kind, amount.fen(), purchaseId, transferId, fundDay,
                event.investorId().value());
    }
}
