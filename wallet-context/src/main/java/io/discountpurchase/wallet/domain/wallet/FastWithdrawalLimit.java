package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.money.Money;

import java.time.LocalDate;

/**
 * An investor may have only so much paid out at once (T+0) on a natural day in China; 10,000.00 yuan by the guiding opinions
 * of the CSRC and the PBoC on money funds sold online (2018). It is about cash that leaves: neither an ordinary withdrawal
 * nor buying a fund from the wallet counts.
 */
final class FastWithdrawalLimit {
    private LocalDate day = LocalDate.EPOCH;
    private Money used = Money.ZERO;

    boolean allows(LocalDate today, Money amount, Money limit) {
        return !usedOn(today).plus(amount).isMoreThan(limit);
    }

    void use(LocalDate today, Money amount) {
        used = usedOn(today).plus(amount);
        day = today;
    }

    private Money usedOn(LocalDate today) {
        return today.equals(day) ? used : Money.ZERO;
    }
}
