package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BeginTopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BuyMoneyFundForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CancelTopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditBonus;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditIncome;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditRedemption;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.HoldForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReleaseHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReturnMoney;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.SettleHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.TopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.Withdraw;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An investor's wallet holds shares of a money-market fund, worth 1.00 yuan each. For a purchase it buys shares and holds
 * them in one step; a hold ends once, settled when the fund company has accepted the order, or released when it has not.
 * What was settled can come back, once, if the order comes to nothing after all; what a fund brings when its shares are
 * redeemed comes in, once, and so does the bonus of a top-up. What is available can be topped up, withdrawn, or held for a
 * purchase by hand.
 *
 * <p>Its shares, held or not, earn for each trading day once.
 *
 * <p>Nothing is ever taken that is not there, and a command that comes twice changes nothing the second time.
 */
@Aggregate(snapshotTriggerDefinition = "walletSnapshots")
class Wallet {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable InvestorId investorId;
    private Money available = Money.ZERO;
    private final Map<PurchaseId, Hold> holds = new HashMap<>();
    private final Set<PurchaseId> givenBack = new HashSet<>();
    private final Set<UUID> transfers = new HashSet<>();
    private final Set<RedemptionId> redemptions = new HashSet<>();
    private final Set<UUID> bonuses = new HashSet<>();
    private final DailyPurchaseLimit purchases = new DailyPurchaseLimit();
    private final FastWithdrawalLimit fastWithdrawals = new FastWithdrawalLimit();
    private final IncomeFromTheNextTradingDay shares = new IncomeFromTheNextTradingDay();

    Wallet() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(BuyMoneyFundForPurchase command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(HoldForPurchase command) {
        return happen(decide(command));
    }

    @CommandHandler
    WalletOutcome handle(SettleHold command) {
        return happen(decide(command));
    }

    @CommandHandler
    WalletOutcome handle(ReleaseHold command) {
        return happen(decide(command));
    }

    @CommandHandler
    WalletOutcome handle(ReturnMoney command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(BeginTopUp command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(CancelTopUp command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(TopUp command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(Withdraw command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(CreditRedemption command) {
        return happen(decide(command));
    }

    @CommandHandler
    WalletOutcome handle(CreditBonus command) {
        return happen(decide(command));
    }

    @CommandHandler
    WalletOutcome handle(CreditIncome command) {
        return happen(decide(command));
    }

    private Decision decide(WalletCommand command) {
        return switch (command) {
            case BuyMoneyFundForPurchase buy -> buy(buy);
            case HoldForPurchase hold -> hold(hold);
            case SettleHold settle -> endHold(settle.purchaseId(),
                    amount -> new HoldSettled(settle.investorId(), settle.purchaseId(), amount));
            case ReleaseHold release -> endHold(release.purchaseId(),
                    amount -> new HoldReleased(release.investorId(), release.purchaseId(), amount));
            case ReturnMoney money -> giveBack(money);
            case BeginTopUp begin -> begin(begin);
            case CancelTopUp cancel -> purchases.hasBegun(cancel.transferId())
                    ? Decision.of(new TopUpCancelled(cancel.investorId(), cancel.transferId()))
                    : Decision.nothing();
            case TopUp topUp -> transfers.contains(topUp.transferId()) ? Decision.nothing()
                    : Decision.of(new ToppedUp(topUp.investorId(), topUp.transferId(), topUp.amount(), topUp.today(),
                            topUp.fundDay()));
            case Withdraw withdraw -> withdraw(withdraw);
            case CreditRedemption credit -> redemptions.contains(credit.redemptionId()) ? Decision.nothing()
                    : Decision.of(new RedemptionCredited(credit.investorId(), credit.redemptionId(),
                            credit.fundCode(), credit.amount(), credit.cost(), credit.payDate()));
            case CreditBonus credit -> bonuses.contains(credit.topUpId()) ? Decision.nothing()
                    : Decision.of(new BonusCredited(credit.investorId(), credit.topUpId(), credit.campaignId(),
                            credit.amount(), shares.openFrom(credit.fundDay())));
            case CreditIncome credit -> credit(credit.investorId(), credit.income());
        };
    }

    private Decision buy(BuyMoneyFundForPurchase buy) {
        if (holds.containsKey(buy.purchaseId())) {
            return Decision.nothing();
        }
        if (!purchases.allows(buy.today(), buy.amount(), buy.dailyLimit())) {
            return Decision.refused(WalletOutcome.ABOVE_DAILY_LIMIT);
        }
        return Decision.of(new MoneyFundBought(buy.investorId(), buy.purchaseId(), buy.amount(), buy.today()),
                new MoneyFundHeld(buy.investorId(), buy.purchaseId(), PurchaseRoute.DISCOUNT, buy.fundCode(),
                        buy.amount(), buy.quoteId(), buy.acceptedAt()));
    }

    private Decision hold(HoldForPurchase hold) {
        if (holds.containsKey(hold.purchaseId())) {
            return Decision.nothing();
        }
        if (hold.amount().isMoreThan(available)) {
            return Decision.refused(WalletOutcome.INSUFFICIENT_BALANCE);
        }
        return Decision.of(new MoneyFundHeld(hold.investorId(), hold.purchaseId(), PurchaseRoute.WALLET,
                hold.fundCode(), hold.amount(), hold.quoteId(), hold.acceptedAt()));
    }

    private Decision endHold(PurchaseId purchaseId, Function<Money, WalletEvent> end) {
        Hold hold = holds.get(purchaseId);
        return hold == null ? Decision.nothing() : Decision.of(end.apply(hold.amount()));
    }

    private Decision giveBack(ReturnMoney money) {
        if (givenBack.contains(money.purchaseId())) {
            return Decision.nothing();
        }
        return holds.containsKey(money.purchaseId())
                ? Decision.of(new HoldReleased(money.investorId(), money.purchaseId(), money.amount()))
                : Decision.of(new MoneyReturned(money.investorId(), money.purchaseId(), money.amount()));
    }

    private Decision begin(BeginTopUp begin) {
        if (transfers.contains(begin.transferId()) || purchases.hasBegun(begin.transferId())) {
            return Decision.nothing();
        }
        return purchases.allows(begin.today(), begin.amount(), begin.dailyLimit())
                ? Decision.of(new TopUpBegun(begin.investorId(), begin.transferId(), begin.amount(), begin.today()))
                : Decision.refused(WalletOutcome.ABOVE_DAILY_LIMIT);
    }

    private Decision withdraw(Withdraw withdraw) {
        if (transfers.contains(withdraw.transferId())) {
            return Decision.nothing();
        }
        if (withdraw.amount().isMoreThan(available)) {
            return Decision.refused(WalletOutcome.INSUFFICIENT_BALANCE);
        }
        if (withdraw.speed() == WithdrawalSpeed.FAST
                && !fastWithdrawals.allows(withdraw.today(), withdraw.amount(), withdraw.fastLimit())) {
            return Decision.refused(WalletOutcome.ABOVE_FAST_LIMIT);
        }
        return Decision.of(new Withdrawn(withdraw.investorId(), withdraw.transferId(), withdraw.amount(),
                new WithdrawalTerms(withdraw.speed(), withdraw.today(), withdraw.fundDay())));
    }

    private Decision credit(InvestorId investor, TradingDayIncome income) {
        LocalDate previous = income.previousTradingDay();
        if (shares.isCreditedThrough(income.tradeDate()) || shares.isIdleAfter(previous)) {
            return Decision.nothing();
        }
        Money earning = shares.earningAfter(previous);
        return Decision.of(new IncomeCredited(investor, income.tradeDate(), previous, earning,
                income.of(shares.earning(), earning)));
    }

    @EventSourcingHandler
    void evolve(WalletEvent event) {
        investorId = event.investorId();
        switch (event) {
            case MoneyFundBought bought -> {
                available = available.plus(bought.amount());
                purchases.use(bought.boughtOn(), bought.amount());
            }
            case MoneyFundHeld held -> {
                available = available.minus(held.amount());
                LocalDate day = shares.openFrom(BusinessCalendar.fundDayOf(held.acceptedAt()));
                holds.put(held.purchaseId(), new Hold(held.amount(), day));
                if (held.route() == PurchaseRoute.DISCOUNT) {
                    shares.book(day, held.amount());
                }
            }
            case HoldSettled settled -> {
                Hold hold = holds.remove(settled.purchaseId());
                shares.book(Objects.requireNonNull(hold).day(), settled.amount().negated());
            }
            case HoldReleased released -> {
                holds.remove(released.purchaseId());
                givenBack.add(released.purchaseId());
                available = available.plus(released.amount());
            }
            case MoneyReturned returned -> {
                givenBack.add(returned.purchaseId());
                available = available.plus(returned.amount());
                shares.book(shares.openNow(), returned.amount());
            }
            case TopUpBegun begun -> purchases.begin(begun.transferId(), begun.begunOn(), begun.amount());
            case TopUpCancelled cancelled -> purchases.cancel(cancelled.transferId());
            case ToppedUp topUp -> {
                available = available.plus(topUp.amount());
                transfers.add(topUp.transferId());
                purchases.complete(topUp.transferId(), topUp.boughtOn(), topUp.amount());
                shares.book(topUp.fundDay() == null ? topUp.boughtOn() : topUp.fundDay(), topUp.amount());
            }
            case Withdrawn withdrawn -> {
                available = available.minus(withdrawn.amount());
                transfers.add(withdrawn.transferId());
                redeem(withdrawn.terms(), withdrawn.amount());
            }
            case RedemptionCredited redemption -> {
                available = available.plus(redemption.amount());
                redemptions.add(redemption.redemptionId());
                shares.book(shares.openFrom(redemption.payDate()), redemption.amount());
            }
            case BonusCredited bonus -> {
                available = available.plus(bonus.amount());
                bonuses.add(bonus.topUpId());
                shares.book(bonus.fundDay(), bonus.amount());
            }
            case IncomeCredited income -> {
                available = available.plus(income.amount());
                shares.credit(income.tradeDate(), income.previousTradingDay(), income.earning(), income.amount());
            }
        }
    }

    private void redeem(@Nullable WithdrawalTerms terms, Money amount) {
        shares.book(terms == null ? shares.openNow() : terms.fundDay(), amount.negated());
        if (terms != null && terms.speed() == WithdrawalSpeed.FAST) {
            fastWithdrawals.use(terms.withdrawnOn(), amount);
        }
    }

    private static WalletOutcome happen(Decision decision) {
        decision.events().forEach(event -> apply(event));
        return decision.outcome();
    }

    /** @param day by whose cut-off the purchase counts: the shares are bought for it, and redeemed, on that day */
    private record Hold(Money amount, LocalDate day) {}

    private record Decision(WalletOutcome outcome, List<WalletEvent> events) {
        static Decision of(WalletEvent... events) {
            return new Decision(WalletOutcome.DONE, List.of(events));
        }

        static Decision nothing() {
            return of();
        }

        static Decision refused(WalletOutcome why) {
            return new Decision(why, List.of());
        }
    }
}
