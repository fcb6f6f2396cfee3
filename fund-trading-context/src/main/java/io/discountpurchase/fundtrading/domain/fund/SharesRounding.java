package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;

import java.math.RoundingMode;

/**
 * How a fund turns money into shares of two decimals, {@code net / NAV}, as its contract (基金合同) has it: both ways are in
 * use. The difference belongs to the fund.
 */
public enum SharesRounding {
    /** Rounded half up; what is assumed of a fund that does not say. */
    HALF_UP(RoundingMode.HALF_UP),
    /** Cut off after the second decimal. */
    CUT_OFF(RoundingMode.DOWN);

    private final RoundingMode mode;

    SharesRounding(RoundingMode mode) {
        this.mode = mode;
    }

    public FundShares bought(Money net, Nav nav) {
        return FundShares.bought(net, nav, mode);
    }
}
