package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionCommand.ConfirmRedemption;
import io.discountpurchase.fundtrading.readmodel.redemption.ConfirmableRedemption;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionBook;
import io.discountpurchase.transactioncentre.MessageHeaders;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Confirms accepted redemptions whose NAV is known, as {@link OrderConfirmation} does orders: each in a transaction of its
 * own, a page at a time.
 */
@Component
class RedemptionConfirmation {
    private static final int PAGE = 100;

    private final RedemptionBook redemptions;
    private final CommandGateway commands;

    RedemptionConfirmation(RedemptionBook redemptions, CommandGateway commands) {
        this.redemptions = redemptions;
        this.commands = commands;
    }

    /** @return how many redemptions this call has confirmed */
    int confirmThrough(LocalDate day) {
        int confirmed = 0;
        int ofThisPage;
        do {
            ofThisPage = confirm(redemptions.confirmableThrough(day, PAGE));
            confirmed += ofThisPage;
        } while (ofThisPage > 0);
        return confirmed;
    }

    private int confirm(List<ConfirmableRedemption> page) {
        List<CompletableFuture<Boolean>> answers = page.stream().map(this::confirm).toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return (int) answers.stream().filter(CompletableFuture::join).count();
    }

    private CompletableFuture<Boolean> confirm(ConfirmableRedemption redemption) {
        CommandMessage<?> command = GenericCommandMessage.asCommandMessage(
                new ConfirmRedemption(redemption.redemptionId(), redemption.nav()));
        return commands.send(command.andMetaData(
                Map.of(MessageHeaders.BUSINESS_KEY, redemption.redemptionId().toString())));
    }
}
