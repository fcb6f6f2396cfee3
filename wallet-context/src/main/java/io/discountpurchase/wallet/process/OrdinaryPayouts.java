package io.discountpurchase.wallet.process;

import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDay;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.moneyfund.OrdinaryWithdrawals;
import io.discountpurchase.wallet.moneyfund.OrdinaryWithdrawals.OrdinaryWithdrawal;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/**
 * Pays ordinary withdrawals out: what was redeemed on T, when the trading day after T is closed. The bank pays each once, so
 * one that a crash kept from being noted is only noted the second time.
 */
@Component
class OrdinaryPayouts {
    private static final int PAGE = 100;

    private final ClosedTradingDays days;
    private final OrdinaryWithdrawals withdrawals;
    private final Bank bank;

    OrdinaryPayouts(ClosedTradingDays days, OrdinaryWithdrawals withdrawals, Bank bank) {
        this.days = days;
        this.withdrawals = withdrawals;
        this.bank = bank;
    }

    @Scheduled(fixedDelayString = "${wallet.income-every}")
    void payOutWhatIsDue() {
        days.lastBooked().map(ClosedTradingDay::previousTradingDay).ifPresent(this::payOutThrough);
    }

    private void payOutThrough(LocalDate tradingDay) {
        List<OrdinaryWithdrawal> page = withdrawals.redeemedThrough(tradingDay, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::payOut);
            page = withdrawals.redeemedThrough(tradingDay, PAGE);
        }
    }

    private void payOut(OrdinaryWithdrawal withdrawal) {
        bank.payOut(withdrawal.transferId(), withdrawal.investorId(), withdrawal.amount());
        withdrawals.paidOut(withdrawal);
    }
}
