package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeSchedule;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionFeeTier;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The table {@code fund_redemption_fee}: what redeeming costs, by fund. */
@Component
public class RedemptionFees {
    private final JdbcClient jdbc;

    RedemptionFees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if there is no such fund, or none whose shares anybody could hold. */
    public Optional<RedemptionFeeSchedule> of(FundCode fund) {
        List<RedemptionFeeTier> tiers = jdbc.sql("SELECT * FROM fund_redemption_fee WHERE fund_code = ?")
                .param(fund.value())
                .query((row, number) -> new RedemptionFeeTier(row.getInt("from_days"), Columns.rate(row, "rate")))
                .list();
        return tiers.isEmpty() ? Optional.empty() : Optional.of(new RedemptionFeeSchedule(tiers));
    }
}
