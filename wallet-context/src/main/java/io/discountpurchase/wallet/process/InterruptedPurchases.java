package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.wallet.config.WalletProperties;
import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.payment.OpenAuthorisation;
import io.discountpurchase.wallet.domain.payment.PaymentCommand.VoidPayment;
import io.discountpurchase.wallet.domain.purchase.FailureReason;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.FailPurchase;
import io.discountpurchase.wallet.integration.outbound.MainTransactions;
import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseProgressRepository;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Ends what a crash has left in the middle. Nobody waits for an answer any more, so not charging is the safe end: the main
 * transaction is fenced off in the ledger first, and only if it had not committed the purchase fails and its payment is
 * voided. A top-up is fenced by its payment: captured or voided, whichever was first.
 */
@Component
class InterruptedPurchases {
    private static final Logger log = LoggerFactory.getLogger(InterruptedPurchases.class);

    private final PurchaseProgressRepository purchases;
    private final MainTransactions mainTransactions;
    private final Bank bank;
    private final PurchaseCommands purchaseCommands;
    private final CommandGateway commands;
    private final Duration abandonAfter;
    private final Clock clock;

    InterruptedPurchases(PurchaseProgressRepository purchases, MainTransactions mainTransactions, Bank bank,
            PurchaseCommands purchaseCommands, CommandGateway commands, WalletProperties properties, Clock clock) {
        this.purchases = purchases;
        this.mainTransactions = mainTransactions;
        this.bank = bank;
        this.purchaseCommands = purchaseCommands;
        this.commands = commands;
        this.abandonAfter = properties.abandonAfter();
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${wallet.abandon-every:5s}", initialDelayString = "${wallet.abandon-every:5s}")
    void endWhatWasInterrupted() {
        Instant before = clock.instant().minus(abandonAfter);
        List<PurchaseId> interrupted = purchases.processingSince(before);
        interrupted.forEach(this::end);
        bank.openSince(before).stream().filter(open -> open.paymentId().isForTopUp()).forEach(this::voidTopUp);
    }

    private void end(PurchaseId purchaseId) {
        if (mainTransactions.settle(purchaseId) == MainTransactions.State.ABANDONED) {
            log.info("Purchase {} was interrupted before its main transaction; nobody is charged", purchaseId);
            purchaseCommands.send(purchaseId, new FailPurchase(purchaseId, FailureReason.INTERRUPTED));
        }
    }

    private void voidTopUp(OpenAuthorisation open) {
        commands.sendAndWait(new VoidPayment(open.paymentId(), open.investorId(), open.amount()));
    }
}
