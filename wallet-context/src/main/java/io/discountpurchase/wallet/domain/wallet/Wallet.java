package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BuyMoneyFundForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.HoldForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReleaseHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReturnMoney;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.SettleHold;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.TopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.Withdraw;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundBought;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * An investor's wallet holds shares of a money-market fund, worth 1.00 yuan each. For a purchase it buys shares and holds
 * them in one step; a hold ends once, settled when the fund company has accepted the order, or released when it has not.
 * What was settled can come back, once, if the order comes to nothing after all. What is available can be topped up, withdrawn, or held for a purchase by hand.
 *
 * <p>Nothing is ever taken that is not there, and a command that comes twice changes nothing the second time.
 */
@Aggregate(snapshotTriggerDefinition = "walletSnapshots", cache = "walletCache")
class Wallet {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable InvestorId investorId;
    private Money available = Money.ZERO;
    private final Map<PurchaseId, Money> holds = new HashMap<>();
    private final Set<PurchaseId> givenBack = new HashSet<>();
    private final Set<UUID> transfers = new HashSet<>();
    private @Nullable LocalDate lastBoughtOn;
    private Money boughtThatDay = Money.ZERO;

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
    WalletOutcome handle(TopUp command) {
        return happen(decide(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    WalletOutcome handle(Withdraw command) {
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
            case TopUp topUp -> transfers.contains(topUp.transferId()) ? Decision.nothing()
                    : Decision.of(new ToppedUp(topUp.investorId(), topUp.transferId(), topUp.amount(), topUp.today()));
            case Withdraw withdraw -> withdraw(withdraw);
        };
    }

    private Decision buy(BuyMoneyFundForPurchase buy) {
        if (holds.containsKey(buy.purchaseId())) {
            return Decision.nothing();
        }
        if (boughtOn(buy.today()).plus(buy.amount()).isMoreThan(buy.dailyLimit())) {
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
        Money held = holds.get(purchaseId);
        return held == null ? Decision.nothing() : Decision.of(end.apply(held));
    }

    private Decision giveBack(ReturnMoney money) {
        if (givenBack.contains(money.purchaseId())) {
            return Decision.nothing();
        }
        return holds.containsKey(money.purchaseId())
                ? Decision.of(new HoldReleased(money.investorId(), money.purchaseId(), money.amount()))
                : Decision.of(new MoneyReturned(money.investorId(), money.purchaseId(), money.amount()));
    }

    private Decision withdraw(Withdraw withdraw) {
        if (transfers.contains(withdraw.transferId())) {
            return Decision.nothing();
        }
        return withdraw.amount().isMoreThan(available) ? Decision.refused(WalletOutcome.INSUFFICIENT_BALANCE)
                : Decision.of(new Withdrawn(withdraw.investorId(), withdraw.transferId(), withdraw.amount()));
    }

    private Money boughtOn(LocalDate day) {
        return day.equals(lastBoughtOn) ? boughtThatDay : Money.ZERO;
    }

    @EventSourcingHandler
    void evolve(WalletEvent event) {
        investorId = event.investorId();
        switch (event) {
            case MoneyFundBought bought -> {
                available = available.plus(bought.amount());
                countBought(bought.boughtOn(), bought.amount());
            }
            case MoneyFundHeld held -> {
                available = available.minus(held.amount());
                holds.put(held.purchaseId(), held.amount());
            }
            case HoldSettled settled -> holds.remove(settled.purchaseId());
            case HoldReleased released -> {
                holds.remove(released.purchaseId());
                givenBack.add(released.purchaseId());
                available = available.plus(released.amount());
            }
            case MoneyReturned returned -> {
                givenBack.add(returned.purchaseId());
                available = available.plus(returned.amount());
            }
            case ToppedUp topUp -> {
                available = available.plus(topUp.amount());
                transfers.add(topUp.transferId());
                countBought(topUp.boughtOn(), topUp.amount());
            }
            case Withdrawn withdrawn -> {
                available = available.minus(withdrawn.amount());
                transfers.add(withdrawn.transferId());
            }
        }
    }

    private void countBought(LocalDate day, Money amount) {
        boughtThatDay = boughtOn(day).plus(amount);
        lastBoughtOn = day;
    }

    private static WalletOutcome happen(Decision decision) {
        decision.events().forEach(event -> apply(event));
        return decision.outcome();
    }

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
