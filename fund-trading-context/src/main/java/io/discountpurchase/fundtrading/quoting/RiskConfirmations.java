package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/**
 * The table {@code risk_confirmation}: the risk of a fund, above the own level, that an investor was warned of and confirmed
 * for a purchase by hand. A quote keeps that itself; a purchase by hand has none.
 */
@Component
class RiskConfirmations {
    private final JdbcClient jdbc;
    private final Clock clock;

    RiskConfirmations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(InvestorId investor, FundCode fund, RiskLevel risk) {
        jdbc.sql("""
                INSERT INTO risk_confirmation (investor_id, fund_code, risk, confirmed_at)
                VALUES (:investor, :fund, :risk, :now) ON CONFLICT DO NOTHING""")
                .param("investor", investor.value())
                .param("fund", fund.value())
                .param("risk", risk.name())
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    /** The highest that was confirmed; it is of use while it is the fund's. */
    Optional<RiskLevel> of(InvestorId investor, FundCode fund) {
        return jdbc.sql("SELECT risk FROM risk_confirmation WHERE investor_id = :investor AND fund_code = :fund "
                + "ORDER BY risk DESC LIMIT 1")
                .param("investor", investor.value())
                .param("fund", fund.value())
                .query((row, number) -> RiskLevel.valueOf(row.getString("risk")))
                .optional();
    }
}
