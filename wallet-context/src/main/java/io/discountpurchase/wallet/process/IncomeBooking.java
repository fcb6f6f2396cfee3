package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditIncome;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDay;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.moneyfund.PublishedIncome;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverviewRepository;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Books the income of each closed trading day in all wallets, a page at a time so that memory stays bounded, each wallet in
 * a transaction of its own. Broken off in the middle it goes on at the page it was at; a wallet that is met again changes
 * nothing. The days are taken in their order.
 */
@Component
class IncomeBooking {
    private static final String CAUSE = "INCOME_NOT_BOOKED";
    private static final int FAILURES_BEFORE_ALERT = 5;
    private static final Logger log = LoggerFactory.getLogger(IncomeBooking.class);
    private static final int PAGE = 100;

    private final ClosedTradingDays days;
    private final PublishedIncome published;
    private final WalletOverviewRepository wallets;
    private final CommandGateway commands;
    private final Alerts alerts;
    private final ReentrantLock booking = new ReentrantLock();
    /** In a row; guarded by the lock. */
    private int failures;

    IncomeBooking(ClosedTradingDays days, PublishedIncome published, WalletOverviewRepository wallets,
            CommandGateway commands, Alerts alerts) {
        this.days = days;
        this.published = published;
        this.wallets = wallets;
        this.commands = commands;
        this.alerts = alerts;
    }

    /** At a rate, not with a delay: all work with a delay shares one thread, and this may take long. */
    @Scheduled(fixedRateString = "${wallet.income-every}")
    void bookWhatIsClosed() {
        if (!booking.tryLock()) {
            return;
        }
        try {
            Optional<ClosedTradingDay> next = days.nextToBook();
            while (next.isPresent() && isBooked(next.get())) {
                next = days.nextToBook();
            }
        } finally {
            booking.unlock();
        }
    }

    /** A wallet that cannot be credited keeps its day, and the days after, from being booked; it is tried for ever. */
    private boolean isBooked(ClosedTradingDay day) {
        String key = day.tradeDate().toString();
        try {
            book(day);
            alerts.closeOf(CAUSE, key, "wallet", "the income of the day is booked");
            failures = 0;
            return true;
        } catch (CompletionException e) {
            failures++;
            if (failures == FAILURES_BEFORE_ALERT) {
                log.warn("The income of {} cannot be booked in every wallet; it is tried again", key, e.getCause());
                alerts.raise(CAUSE, key, String.valueOf(e.getCause()));
            }
            return false;
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
