package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.wallet.config.WalletProperties;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.payment.Bank.Authorisation;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.AuthorisePayment;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.CapturePayment;
import io.discountpurchase.wallet.domain.payment.PaymentId;
import io.discountpurchase.wallet.domain.payment.PaymentStage;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BeginTopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CancelTopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.TopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.Withdraw;
import io.discountpurchase.wallet.domain.wallet.WalletOutcome;
import io.discountpurchase.wallet.domain.wallet.WithdrawalSpeed;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.process.PlacementResult.Accepted;
import io.discountpurchase.wallet.process.PlacementResult.Refused;
import io.discountpurchase.wallet.request.AcceptedRequests;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money between card and wallet, by hand. */
@Component
public class Transfers {
    private static final Logger log = LoggerFactory.getLogger(Transfers.class);
    private static final String COMPLETED = "COMPLETED";
    private static final String IN_TRANSIT = "IN_TRANSIT";
    private static final String VOIDED = "VOIDED";

    private final OnceAtATime once;
    private final Bank bank;
    private final CommandGateway commands;
    private final WalletProperties properties;
    private final ClosedTradingDays days;
    private final BusinessClock clock;

    Transfers(OnceAtATime once, Bank bank, CommandGateway commands, WalletProperties properties,
            ClosedTradingDays days, BusinessClock clock) {
        this.once = once;
        this.bank = bank;
        this.commands = commands;
        this.properties = properties;
        this.days = days;
        this.clock = clock;
    }

    public PlacementResult topUp(InvestorId investorId, Money amount, String idempotencyKey) {
        return once.run(investorId, idempotencyKey, AcceptedRequests.fingerprint("top-up", amount),
                () -> refusalOfTopUp(investorId, amount), id -> topUp(id, investorId, amount));
    }

    public PlacementResult withdraw(InvestorId investorId, Money amount, WithdrawalSpeed speed,
            String idempotencyKey) {
        return once.run(investorId, idempotencyKey, fingerprint(amount, speed), Optional::empty, id -> {
            Instant now = clock.now();
            WalletOutcome outcome = commands.sendAndWait(new Withdraw(investorId, id, amount, speed,
                    BusinessCalendar.dayOf(now), days.fundDayOf(now), properties.fastWithdrawalLimit()));
            return outcome.isRefused() ? new Refused(outcome.name())
                    : new Accepted(id, speed == WithdrawalSpeed.FAST ? COMPLETED : IN_TRANSIT);
        });
    }

    /** That of a fast one is as it was when all were fast, so that keys of that time stay known. */
    private static String fingerprint(Money amount, WithdrawalSpeed speed) {
        return AcceptedRequests.fingerprint(speed == WithdrawalSpeed.FAST ? "withdrawal" : "ordinary-withdrawal",
                amount);
    }

    private Optional<Refused> refusalOfTopUp(InvestorId investorId, Money amount) {
        if (amount.isMoreThan(properties.moneyFundDailyLimit())) {
            return Optional.of(new Refused(WalletOutcome.ABOVE_DAILY_LIMIT.name()));
        }
        return amount.isMoreThan(bank.balanceOf(investorId)) ? Optional.of(new Refused("INSUFFICIENT_BALANCE"))
                : Optional.empty();
    }

    /** The limit is taken before the card is charged, and given back if it is not charged after all. */
    private PlacementResult topUp(UUID transferId, InvestorId investorId, Money amount) {
        WalletOutcome begun = commands.sendAndWait(new BeginTopUp(investorId, transferId, amount,
                BusinessCalendar.dayOf(clock.now()), properties.moneyFundDailyLimit()));
        if (begun.isRefused()) {
            return new Refused(begun.name());
        }
        PaymentId paymentId = PaymentId.forTopUp(transferId);
        Authorisation authorisation = bank.authorise(paymentId, investorId, amount);
        return switch (authorisation) {
            case INSUFFICIENT_BALANCE -> cancelled(investorId, transferId, new Refused("INSUFFICIENT_BALANCE"));
            case VOIDED_BEFORE -> cancelled(investorId, transferId, new Accepted(transferId, VOIDED));
            case AUTHORISED -> capture(paymentId, investorId, amount);
        };
    }

    private PlacementResult cancelled(InvestorId investorId, UUID transferId, PlacementResult result) {
        commands.sendAndWait(new CancelTopUp(investorId, transferId));
        return result;
    }

    /** Once captured the money is sure to reach the wallet: if not from here, then by the reaction to the capture. */
    private PlacementResult capture(PaymentId paymentId, InvestorId investorId, Money amount) {
        commands.sendAndWait(new AuthorisePayment(paymentId, investorId, amount));
        PaymentStage stage = commands.sendAndWait(new CapturePayment(paymentId));
        if (stage == PaymentStage.VOIDED) {
            return cancelled(investorId, paymentId.transferId(), new Accepted(paymentId.transferId(), VOIDED));
        }
        Instant now = clock.now();
        try {
            commands.sendAndWait(new TopUp(investorId, paymentId.transferId(), amount, BusinessCalendar.dayOf(now),
                    days.fundDayOf(now)));
            return new Accepted(paymentId.transferId(), COMPLETED);
        } catch (TransactionCentreUnavailable e) {
            log.info("Top-up {} is charged, and comes into the wallet when the broker is back: {}", paymentId,
                    e.getMessage());
            return new Accepted(paymentId.transferId(), IN_TRANSIT);
        }
    }
}
