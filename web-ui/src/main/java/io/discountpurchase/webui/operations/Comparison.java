package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.operations.Check;
import io.discountpurchase.webui.contexts.operations.Figures;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

/** What must hold between the figures of different contexts, and what must be zero when nothing is under way. */
record Comparison(Map<ContextName, Figures> figures) {
    private static final String OPEN_HALF_MESSAGES = "openHalfMessages";
    private static final String MISSING = "missing";

    Stream<Check> checks() {
        return Stream.of(
                equal("2 committed main transactions = orders", wallet("mainTransactionsCommitted"), trading("orders")),
                equal("3 settled amount = net + fee of accepted orders", wallet("settledAmount"),
                        sum(trading("acceptedNet"), trading("acceptedFee"))),
                equal("3 fee recomputed from the rules = fee booked", trading("recomputedFee"), trading("acceptedFee")),
                equal("3 accepted orders = holds settled for good", trading("ordersAccepted"), wallet("holdsSettled")),
                equal("3 orders without shares = purchases with the money given back", trading("ordersWithoutShares"),
                        wallet("moneyGivenBack")),
                equal("3 orders confirmed = purchases confirmed", trading("ordersConfirmed"), wallet("confirmed")),
                equal("3 redemptions confirmed = redemptions credited", trading("redemptionsConfirmed"),
                        wallet("redemptionsCredited")),
                equal("3 amount redeemed = amount credited", trading("redeemedAmount"), wallet("redeemedAmount")),
                equal("3 bonuses granted = bonuses credited", companion("bonusesGranted"), wallet("bonusesCredited")),
                equal("3 amount of bonuses granted = credited", companion("bonusAmount"), wallet("bonusAmount")),
                zero("4 purchases still processing", wallet("processing")),
                zero("4 purchases funded and no further", wallet("funded")),
                zero("4 holds still open", wallet("holdsOpen")),
                zero("4 orders still open", trading("ordersOpen")),
                zero("4 half messages left", sum(sum(wallet(OPEN_HALF_MESSAGES), trading(OPEN_HALF_MESSAGES)),
                        companion(OPEN_HALF_MESSAGES))));
    }

    private @Nullable String wallet(String name) {
        return figure(ContextName.WALLET, name);
    }

    private @Nullable String trading(String name) {
        return figure(ContextName.FUND_TRADING, name);
    }

    private @Nullable String companion(String name) {
        return figure(ContextName.COMPANION, name);
    }

    private @Nullable String figure(ContextName context, String name) {
        Figures known = figures.get(context);
        return known == null ? null : known.figures().get(name);
    }

    private static @Nullable String sum(@Nullable String one, @Nullable String other) {
        return one == null || other == null ? null : new BigDecimal(one).add(new BigDecimal(other)).toPlainString();
    }

    private static Check zero(String name, @Nullable String actual) {
        return equal(name, "0", actual);
    }

    /** A figure that is missing never counts as equal. */
    private static Check equal(String name, @Nullable String expected, @Nullable String actual) {
        boolean ok = expected != null && actual != null
                && new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
        return new Check("overall: " + name, expected == null ? MISSING : expected, actual == null ? MISSING : actual,
                ok);
    }
}
