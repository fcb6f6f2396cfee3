package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionView;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionView.Lot;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionView.Paid;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A redemption as the API shows it. */
record RedemptionJson(
        String redemptionId,
        String fundCode,
        String fundName,
        String shares,
        String status,
        @Nullable String reason,
        OffsetDateTime acceptedAt,
        LocalDate tradeDate,
        LocalDate confirmDate,
        @Nullable PaidJson paid,
        List<LotJson> lots) {

    /** @param gain of what was paid over what the shares had cost */
    record PaidJson(String nav, String value, String fee, String amount, String cost, String gain) {
        private static @Nullable PaidJson of(@Nullable Paid paid) {
            return paid == null
                    ? null
                    : new PaidJson(paid.nav().toString(), paid.value().toString(), paid.fee().toString(),
                            paid.amount().toString(), paid.cost().toString(),
                            paid.amount().minus(paid.cost()).toString());
        }
    }

    record LotJson(
            String shares,
            LocalDate heldSince,
            int daysHeld,
            String rate,
            @Nullable String value,
            @Nullable String fee) {
        private static LotJson of(Lot lot) {
            return new LotJson(lot.shares().toString(), lot.heldSince(), lot.daysHeld(), lot.rate().toString(),
                    text(lot.value()), text(lot.fee()));
        }

        private static @Nullable String text(@Nullable Money money) {
            return money == null ? null : money.toString();
        }
    }

    static RedemptionJson of(RedemptionView view) {
        return new RedemptionJson(view.redemptionId().toString(), view.fundCode().toString(), view.fundName(),
                view.shares().toString(), view.state().name(), view.refusal(),
                view.acceptedAt().atZone(TradingCalendar.ZONE).toOffsetDateTime(), view.dates().tradeDate(),
                view.dates().confirmDate(), PaidJson.of(view.paid()), view.lots().stream().map(LotJson::of).toList());
    }
}
