package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.TransactionAlreadyDecided;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.wallet.agreement.Agreements;
import io.discountpurchase.wallet.config.WalletProperties;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.AuthorisePayment;
import io.discountpurchase.wallet.domain.payment.PaymentId;
import io.discountpurchase.wallet.domain.payment.PaymentStage;
import io.discountpurchase.wallet.domain.purchase.FailureReason;
import io.discountpurchase.wallet.domain.purchase.Placement;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.FailPurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.PlacePurchase;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.domain.wallet.WalletCommand;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BuyMoneyFundForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.HoldForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletOutcome;
import io.discountpurchase.wallet.integration.outbound.MainTransactions;
import io.discountpurchase.wallet.process.PlacementResult.Refused;
import io.discountpurchase.wallet.request.AcceptedRequests;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/**
 * The synchronous part of a purchase: everything that can fail for a business reason fails here, at once, with a code. Each
 * step commits by itself and may be repeated, so that after a crash at any point the same request can be made again, or the
 * purchase is abandoned by {@link InterruptedPurchases}.
 */
@Component
public class PurchasePlacement {
    private final OnceAtATime once;
    private final AcceptedRequests requests;
    private final Agreements agreements;
    private final Bank bank;
    private final MainTransactions mainTransactions;
    private final PurchaseCommands commands;
    private final WalletProperties properties;
    private final BusinessClock clock;

    PurchasePlacement(OnceAtATime once, AcceptedRequests requests, Agreements agreements, Bank bank,
            MainTransactions mainTransactions, PurchaseCommands commands, WalletProperties properties,
            BusinessClock clock) {
        this.once = once;
        this.requests = requests;
        this.agreements = agreements;
        this.bank = bank;
        this.mainTransactions = mainTransactions;
        this.commands = commands;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws TransactionCentreUnavailable if the broker does not answer; nobody is charged, and the key may be used again */
    public PlacementResult place(PurchaseOrder order, String idempotencyKey) {
        return once.run(order.investorId(), idempotencyKey, order.fingerprint(), () -> refusalOf(order),
                id -> run(new PurchaseId(id), order));
    }

    private Optional<Refused> refusalOf(PurchaseOrder order) {
        if (order.route() == PurchaseRoute.WALLET) {
            return Optional.empty();
        }
        if (!agreements.isEnabled(order.investorId())) {
            return Optional.of(new Refused("AGREEMENT_REQUIRED"));
        }
        return order.amount().isMoreThan(bank.balanceOf(order.investorId()))
                ? Optional.of(new Refused("INSUFFICIENT_BALANCE"))
                : Optional.empty();
    }

    private PlacementResult run(PurchaseId purchaseId, PurchaseOrder order) {
        return PlacementResult.decided(purchaseId, mainTransactions.stateOf(purchaseId))
                .orElseGet(() -> place(purchaseId, order, clock.now()));
    }

    private PlacementResult place(PurchaseId purchaseId, PurchaseOrder order, Instant acceptedAt) {
        Placement placement = commands.send(purchaseId, new PlacePurchase(purchaseId, order.investorId(), order.route(),
                order.fundCode(), order.amount(), order.quoteId(), order.tradeDate(), order.confirmDate(), acceptedAt),
                Placement.class);
        if (placement.failure() != null) {
            return PlacementResult.failed(purchaseId, placement.failure());
        }
        Optional<String> refusal = order.route() == PurchaseRoute.DISCOUNT ? authorise(purchaseId, order)
                : Optional.empty();
        return refusal.isPresent() ? fail(purchaseId, refusal.get()) : fund(purchaseId, order, acceptedAt);
    }

    private Optional<String> authorise(PurchaseId purchaseId, PurchaseOrder order) {
        PaymentId paymentId = PaymentId.forPurchase(purchaseId);
        return switch (bank.authorise(paymentId, order.investorId(), order.amount())) {
            case INSUFFICIENT_BALANCE -> Optional.of("INSUFFICIENT_BALANCE");
            case VOIDED_BEFORE -> Optional.of(FailureReason.INTERRUPTED);
            case AUTHORISED -> {
                PaymentStage stage = commands.send(purchaseId,
                        new AuthorisePayment(paymentId, order.investorId(), order.amount()),
                        PaymentStage.class);
                yield stage == PaymentStage.VOIDED ? Optional.of(FailureReason.INTERRUPTED) : Optional.empty();
            }
        };
    }

    private PlacementResult fund(PurchaseId purchaseId, PurchaseOrder order, Instant acceptedAt) {
        try {
            WalletOutcome outcome = commands.send(purchaseId, mainTransaction(purchaseId, order, acceptedAt),
                    WalletOutcome.class);
            return outcome.isRefused() ? fail(purchaseId, outcome.name()) : PlacementResult.funded(purchaseId);
        } catch (TransactionAlreadyDecided e) {
            return run(purchaseId, order);
        } catch (TransactionCentreUnavailable e) {
            fail(purchaseId, FailureReason.TRANSACTION_CENTRE_UNAVAILABLE);
            requests.forget(purchaseId.value());
            throw e;
        }
    }

    private WalletCommand mainTransaction(PurchaseId purchaseId, PurchaseOrder order, Instant acceptedAt) {
        return switch (order.route()) {
            case DISCOUNT -> new BuyMoneyFundForPurchase(order.investorId(), purchaseId, order.fundCode(),
                    order.amount(),
                    order.quoteId(), acceptedAt, BusinessCalendar.dayOf(acceptedAt), properties.moneyFundDailyLimit());
            case WALLET -> new HoldForPurchase(order.investorId(), purchaseId, order.fundCode(), order.amount(),
                    order.quoteId(), acceptedAt);
        };
    }

    private PlacementResult fail(PurchaseId purchaseId, String reason) {
        commands.send(purchaseId, new FailPurchase(purchaseId, reason));
        return PlacementResult.failed(purchaseId, reason);
    }
}
