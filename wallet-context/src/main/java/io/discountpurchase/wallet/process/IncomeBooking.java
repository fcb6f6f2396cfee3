package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditIncome;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDay;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.moneyfund.PublishedIncome;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverviewRepository;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Books the income of each closed trading day in all wallets, a page at a time so that memory stays bounded, each wallet in
 * a transaction of its own. Broken off in the middle it goes on at the page it was at; a wallet that is met again changes
 * nothing. The days are taken in their order.
 */
@Component
class IncomeBooking {
    private static final int PAGE = 100;

    private final ClosedTradingDays days;
    private final PublishedIncome published;
    private final WalletOverviewRepository wallets;
    private final CommandGateway commands;
    private final ReentrantLock booking = new ReentrantLock();

    IncomeBooking(ClosedTradingDays days, PublishedIncome published, WalletOverviewRepository wallets,
            CommandGateway commands) {
        this.days = days;
        this.published = published;
        this.wallets = wallets;
        this.commands = commands;
    }

    /** At a rate, not with a delay: all work with a delay shares one thread, and this may take long. */
    @Scheduled(fixedRateString = "${wallet.income-every}")
    void bookWhatIsClosed() {
        if (!booking.tryLock()) {
            return;
        }
        try {
            Optional<ClosedTradingDay> next = days.nextToBook();
            while (next.isPresent()) {
                book(next.get());
                next = days.nextToBook();
            }
        } finally {
            booking.unlock();
        }
    }

    private void book(ClosedTradingDay day) {
        TradingDayIncome income = published.of(day);
        List<InvestorId> page = wallets.investorsAfter(days.creditedTo(day), PAGE);
        while (!page.isEmpty()) {
            credit(page, income);
            String last = page.getLast().value();
            days.credited(day, last);
            page = wallets.investorsAfter(last, PAGE);
        }
        days.booked(day);
    }

    private void credit(List<InvestorId> page, TradingDayIncome income) {
        CompletableFuture.allOf(page.stream()
                .map(investor -> commands.send(new CreditIncome(investor, income)))
                .toArray(CompletableFuture[]::new)).join();
    }
}
