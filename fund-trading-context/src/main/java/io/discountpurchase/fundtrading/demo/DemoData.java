package io.discountpurchase.fundtrading.demo;

import io.discountpurchase.fundtrading.demo.DemoFile.DemoFund;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.fund.SharesRounding;
import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads the demonstration's funds with their prices, and investors, into an empty database, once: what has been changed since
 * stays changed. Every day before the one that orders are taken for now counts as closed.
 */
@Component
@ConditionalOnBooleanProperty("demo-data")
class DemoData implements InitializingBean {
    private static final String FILE = "demo/fund-trading.json";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final TradingCalendar calendar;
    private final BusinessClock clock;
    private final DemoHistory history;

    DemoData(JdbcClient jdbc, TransactionOperations transactions, TradingCalendar calendar, BusinessClock clock,
            DemoHistory history) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.calendar = calendar;
        this.clock = clock;
        this.history = history;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        DemoFile file = read();
        transactions.executeWithoutResult(status -> {
            if (isFirst()) {
                load(file);
            }
        });
    }

    private static DemoFile read() throws IOException {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            return JsonMapper.builder().build().readValue(in, DemoFile.class);
        }
    }

    private boolean isFirst() {
        return jdbc.sql("INSERT INTO demo_data (file, loaded_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(FILE, Columns.utc(clock.now()))
                .update() == 1;
    }

    private void load(DemoFile file) {
        Instant now = clock.now();
        LocalDate lastClosed = calendar.previousTradingDay(calendar.tradeDateOf(now));
        jdbc.sql("INSERT INTO trading_day (trading_day, closed_at) VALUES (?, ?)")
                .params(lastClosed, Columns.utc(calendar.cutOffOf(lastClosed)))
                .update();
        file.investors()
                .forEach((investor, tolerance) -> jdbc.sql(
                        "INSERT INTO investor (investor_id, tolerance) VALUES (?, ?)")
                        .params(investor, tolerance.name())
                        .update());
        file.funds().forEach(this::load);
        history.load(file.funds(), lastClosed);
    }

    private void load(DemoFund fund) {
        jdbc.sql("""
                INSERT INTO fund (fund_code, name, type, risk, status, discount, minimum_amount, wallet_fund,
                    single_limit, daily_limit, shares_rounding)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(fund.code(), fund.name(), fund.type().name(), fund.risk().name(), fund.status().name(),
                        fund.discount(), fund.minimumAmount(), fund.walletFund())
                .param(fund.singleLimit())
                .param(fund.dailyLimit())
                .param(Objects.requireNonNullElse(fund.sharesRounding(), SharesRounding.HALF_UP).name())
                .update();
        fund.feeTiers()
                .forEach(tier -> jdbc.sql(
                        "INSERT INTO fund_fee_tier (fund_code, from_amount, rate, fixed_fee) VALUES (?, ?, ?, ?)")
                        .params(fund.code(), tier.from())
                        .param(tier.rate())
                        .param(tier.fixedFee())
                        .update());
        Optional.ofNullable(fund.redemptionFees())
                .orElse(List.of())
                .forEach(
                        fee -> jdbc.sql("INSERT INTO fund_redemption_fee (fund_code, from_days, rate) VALUES (?, ?, ?)")
                                .params(fund.code(), fee.fromDays(), fee.rate())
                                .update());
    }
}
