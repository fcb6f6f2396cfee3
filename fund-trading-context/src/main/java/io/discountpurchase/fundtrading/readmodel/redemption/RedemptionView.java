package io.discountpurchase.fundtrading.readmodel.redemption;

import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionState;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FeeRate;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A redemption as it stands.
 *
 * @param refusal a code, if it was refused
 * @param paid absent until it is confirmed
 * @param lots oldest first
 */
public record RedemptionView(
        RedemptionId redemptionId,
        FundCode fundCode,
        String fundName,
        FundShares shares,
        RedemptionState state,
        @Nullable String refusal,
        Instant acceptedAt,
        TradeDates dates,
        @Nullable Paid paid,
        List<Lot> lots) {

    /** What it has brought. */
    public record Paid(Nav nav, Money value, Money fee, Money amount, Money cost) {}

    /** What it takes of a lot; worth and fee are known when it is confirmed. */
    public record Lot(
            FundShares shares,
            LocalDate heldSince,
            int daysHeld,
            FeeRate rate,
            @Nullable Money value,
            @Nullable Money fee) {}
}
