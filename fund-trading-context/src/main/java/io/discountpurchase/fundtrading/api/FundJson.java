package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.catalogue.ListedFund;
import io.discountpurchase.fundtrading.domain.fund.FeeTier;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtFixedFee;
import io.discountpurchase.fundtrading.domain.fund.FeeTier.AtRate;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A fund as the public API shows it.
 *
 * @param dayChange of the NAV since the one before, as a fraction
 * @param yearGrowth of the NAV since a year before, as a fraction
 */
record FundJson(
        String fundCode,
        String name,
        String type,
        String risk,
        String status,
        String nav,
        LocalDate navDate,
        @Nullable String dayChange,
        @Nullable String yearGrowth,
        String discount,
        String minimumAmount,
        @Nullable String singleLimit,
        @Nullable String dailyLimit,
        List<FeeTierJson> feeTiers) {

    record FeeTierJson(String from, @Nullable String rate, @Nullable String fixedFee) {
        private static FeeTierJson of(FeeTier tier) {
            return switch (tier) {
                case AtRate atRate -> new FeeTierJson(atRate.from().toString(), atRate.rate().toString(), null);
                case AtFixedFee fixed -> new FeeTierJson(fixed.from().toString(), null, fixed.fixedFee().toString());
            };
        }
    }

    static FundJson of(ListedFund listed) {
        Fund fund = listed.fund();
        return new FundJson(fund.code().toString(), fund.name(), fund.type().name(), fund.risk().name(),
                fund.status().name(), listed.latest().nav().toString(), listed.latest().date(),
                listed.change().map(BigDecimal::toPlainString).orElse(null),
                listed.yearGrowth().map(BigDecimal::toPlainString).orElse(null), fund.discount().toString(),
                fund.minimumAmount().toString(), text(fund.singleLimit()),
                text(fund.dailyLimit()), fund.feeSchedule().tiers().stream().map(FeeTierJson::of).toList());
    }

    private static @Nullable String text(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
