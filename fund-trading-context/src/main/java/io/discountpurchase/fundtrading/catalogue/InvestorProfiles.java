package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What investors have been found to bear; one who was never asked bears the least. */
@Component
public class InvestorProfiles {
    private final JdbcClient jdbc;

    InvestorProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public RiskTolerance toleranceOf(InvestorId investor) {
        return jdbc.sql("SELECT tolerance FROM investor WHERE investor_id = :investor")
                .param("investor", investor.value())
                .query((row, number) -> RiskTolerance.valueOf(row.getString("tolerance")))
                .optional()
                .orElse(RiskTolerance.C1);
    }
}
