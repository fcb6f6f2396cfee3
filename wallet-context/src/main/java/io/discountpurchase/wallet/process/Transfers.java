package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.config.WalletProperties;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.payment.Bank.Authorisation;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.AuthorisePayment;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.CapturePayment;
import io.discountpurchase.wallet.domain.payment.PaymentId;
import io.discountpurchase.wallet.domain.payment.PaymentStage;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.TopUp;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.Withdraw;
import io.discountpurchase.wallet.domain.wallet.WalletOutcome;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.process.PlacementResult.Accepted;
import io.discountpurchase.wallet.process.PlacementResult.Refused;
import io.discountpurchase.wallet.request.AcceptedRequests;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Money between card and wallet, by hand. */
@Component
public class Transfers {
    private static final String COMPLETED = "COMPLETED";
    private static final String VOIDED = "VOIDED";

    private final OnceAtATime once;
    private final Bank bank;
    private final CommandGateway commands;
    private final WalletProperties properties;
    private final ClosedTradingDays days;
    private final Clock clock;

    Transfers(OnceAtATime once, Bank bank, CommandGateway commands, WalletProperties properties,
            ClosedTradingDays days, Clock clock) {
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

    public PlacementResult withdraw(InvestorId investorId, Money amount, String idempotencyKey) {
        return once.run(investorId, idempotencyKey, AcceptedRequests.fingerprint("withdrawal", amount), Optional::empty,
                id -> {
                    WalletOutcome outcome = commands
                            .sendAndWait(new Withdraw(investorId, id, amount, days.fundDayOf(clock.instant())));
                    return outcome.isRefused() ? new Refused(outcome.name()) : new Accepted(id, COMPLETED);
                });
    }

    private Optional<Refused> refusalOfTopUp(InvestorId investorId, Money amount) {
        if (amount.isMoreThan(properties.moneyFundDailyLimit())) {
            return Optional.of(new Refused(WalletOutcome.ABOVE_DAILY_LIMIT.name()));
        }
        return amount.isMoreThan(bank.balanceOf(investorId)) ? Optional.of(new Refused("INSUFFICIENT_BALANCE"))
                : Optional.empty();
    }

    private PlacementResult topUp(UUID transferId, InvestorId investorId, Money amount) {
        PaymentId paymentId = PaymentId.forTopUp(transferId);
        Authorisation authorisation = bank.authorise(paymentId, investorId, amount);
        return switch (authorisation) {
            case INSUFFICIENT_BALANCE -> new Refused("INSUFFICIENT_BALANCE");
            case VOIDED_BEFORE -> new Accepted(transferId, VOIDED);
            case AUTHORISED -> capture(paymentId, investorId, amount);
        };
    }

    /** Once captured the money is sure to reach the wallet: if not from here, then by the reaction to the capture. */
    private PlacementResult capture(PaymentId paymentId, InvestorId investorId, Money amount) {
        commands.sendAndWait(new AuthorisePayment(paymentId, investorId, amount));
        PaymentStage stage = commands.sendAndWait(new CapturePayment(paymentId));
        if (stage == PaymentStage.VOIDED) {
            return new Accepted(paymentId.transferId(), VOIDED);
        }
        Instant now = clock.instant();
        commands.sendAndWait(new TopUp(investorId, paymentId.transferId(), amount, BusinessCalendar.dayOf(now),
                days.fundDayOf(now)));
        return new Accepted(paymentId.transferId(), COMPLETED);
    }
}
