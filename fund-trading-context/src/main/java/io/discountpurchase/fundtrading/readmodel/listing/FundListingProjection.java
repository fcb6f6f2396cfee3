package io.discountpurchase.fundtrading.readmodel.listing;

import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundLiquidated;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundListed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundResumed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundSuspended;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.PurchaseLimitsChanged;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.RiskLevelChanged;
import io.discountpurchase.fundtrading.domain.listing.PurchaseLimits;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what changes in the table {@code fund}. Its processor subscribes, so a row is written in the transaction of its
 * event: the next quote and the next order see the fund as it is.
 */
@Component
@ProcessingGroup("fund-catalogue")
class FundListingProjection {
    private final JdbcClient jdbc;

    FundListingProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(FundListed event) {
        status(event.fundCode(), event.terms().status());
        risk(event.fundCode(), event.terms().risk());
        limits(event.fundCode(), event.terms().limits());
    }

    @EventHandler
    void on(FundSuspended event) {
        status(event.fundCode(), FundStatus.SUSPENDED);
    }

    @EventHandler
    void on(FundResumed event) {
        status(event.fundCode(), FundStatus.OPEN);
    }

    @EventHandler
    void on(FundLiquidated event) {
        status(event.fundCode(), FundStatus.LIQUIDATED);
    }

    @EventHandler
    void on(PurchaseLimitsChanged event) {
        limits(event.fundCode(), event.limits());
    }

    @EventHandler
    void on(RiskLevelChanged event) {
        risk(event.fundCode(), event.risk());
    }

    /** Nothing to forget: the first event of a fund says where it stood before all others. */
    @ResetHandler
    void reset() {}

    private void status(FundCode fund, FundStatus status) {
        jdbc.sql("UPDATE fund SET status = ? WHERE fund_code = ?").params(status.name(), fund.value()).update();
    }

    private void risk(FundCode fund, RiskLevel risk) {
        jdbc.sql("UPDATE fund SET risk = ? WHERE fund_code = ?").params(risk.name(), fund.value()).update();
    }

    private void limits(FundCode fund, PurchaseLimits limits) {
        jdbc.sql("UPDATE fund SET minimum_amount = ?, single_limit = ?, daily_limit = ? WHERE fund_code = ?")
                .param(limits.minimum().toBigDecimal())
                .param(Columns.decimalIfAny(limits.single()))
                .param(Columns.decimalIfAny(limits.daily()))
                .param(fund.value())
                .update();
    }
}
