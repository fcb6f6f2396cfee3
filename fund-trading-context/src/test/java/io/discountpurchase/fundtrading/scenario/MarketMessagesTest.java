package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.mother.Days;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What others are told of funds, prices, days and quotes: each fact once, by the call that makes it true. */
class MarketMessagesTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String FALLING = "300025";
    private static final String SLIPPING = "300014";
    private static final String EQUITY = "110011";

    @TempDir
    static Path directory;

    private static FundTradingUnderTest fundTrading;

    private String investor = "";

    @BeforeAll
    static void start() {
        fundTrading = new FundTradingUnderTest(directory, Days.china("2026-11-20T10:00:00"), "--demo-data=true",
                "--fund-trading.lapsed-quotes-every=100ms");
    }

    @AfterAll
    static void stop() {
        fundTrading.close();
    }

    @BeforeEach
    void meet() {
        fundTrading.beginOpenDay();
        investor = fundTrading.newInvestor(RiskTolerance.C3);
    }

    @Test
    void a_fund_that_changes_is_told_of_at_each_change_and_not_at_a_wish_that_changes_nothing() {
        String fund = "200027";
        change("POST", fund, "suspend", Map.of("reason", "full"));
        change("POST", fund, "suspend", Map.of("reason", "full"));
        change("POST", fund, "resume", Map.of("reason", "room"));
        change("PUT", fund, "risk", Map.of("risk", "R4", "reason", "stocks"));
        change("PUT", fund, "limits", Map.of("minimumAmount", "20.00", "reason", "costs"));
        change("POST", fund, "suspend", Map.of("reason", "full again"));
        change("POST", fund, "liquidate", Map.of("reason", "the end"));

        await().atMost(SOON).until(() -> changesOf(fund).contains("LIQUIDATED"));
        assertThat(changesOf(fund)).containsExactlyInAnyOrder("SUSPENDED", "RESUMED", "RISK_CHANGED", "SUSPENDED",
                "LIQUIDATED");
        assertThat(fundTrading.wallet().heardAs("FundChanged").filter(told -> told.text("fundCode").equals(fund)))
                .filteredOn(told -> told.text("change").equals("RISK_CHANGED"))
                .extracting(told -> told.text("risk"))
                .containsExactly("R4");
    }

    private static void change(String method, String fund, String what, Map<String, String> wish) {
        String path = "/operations/funds/" + fund + "/" + what;
        Http operator = fundTrading.operator();
        if (method.equals("PUT")) {
            operator.put(path, wish);
        } else {
            operator.post(path, wish);
        }
    }

    private static List<String> changesOf(String fund) {
        return fundTrading.wallet()
                .heardAs("FundChanged")
                .filter(told -> told.text("fundCode").equals(fund))
                .map(told -> told.text("change"))
                .toList();
    }

    @Test
    void a_price_that_falls_by_much_is_told_of_once() {
        LocalDate day = fundTrading.beginOpenDay();
        withhold(FALLING, day);
        withhold(SLIPPING, day);
        String before = navOf(FALLING);
        fundTrading.close(day);

        publish(SLIPPING, day, times(navOf(SLIPPING), "0.9950"));
        publish(FALLING, day, times(before, "0.9800"));
        publish(FALLING, day, times(before, "0.9800"));

        Heard fallen = fundTrading.awaitMessage(FALLING + "@" + day, 1);
        assertThat(fallen.type()).isEqualTo("NavFallen");
        assertThat(fallen.text("navBefore")).isEqualTo(before);
        assertThat(fallen.text("nav")).isEqualTo(times(before, "0.9800"));
        assertThat(new BigDecimal(fallen.text("fall"))).isBetween(new BigDecimal("0.0195"), new BigDecimal("0.0205"));
        assertThat(fundTrading.wallet().heardOf(FALLING + "@" + day)).hasSize(1);
        assertThat(fundTrading.wallet().heardOf(SLIPPING + "@" + day)).isEmpty();
    }

    private static String navOf(String fund) {
        return fundTrading.operator().get("/funds/" + fund).text("nav");
    }

    private static String times(String nav, String factor) {
        return new BigDecimal(nav).multiply(new BigDecimal(factor)).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static void withhold(String fund, LocalDate day) {
        fundTrading.operator()
                .post("/operations/funds/" + fund + "/navs/" + day + "/withhold", Map.of("reason", "an error"));
    }

    private static void publish(String fund, LocalDate day, String nav) {
        fundTrading.operator()
                .put("/operations/funds/" + fund + "/navs/" + day, Map.of("nav", nav, "reason", "it has come"));
    }

    @Test
    void a_holiday_is_told_of_when_one_trading_day_is_left() {
        LocalDate dayBefore = LocalDate.of(2027, 2, 3);
        fundTrading.clock().set(Days.china("2027-02-03T10:00:00"));

        fundTrading.close(dayBefore);
        fundTrading.close(dayBefore);

        Heard holiday = fundTrading.awaitMessage("2027-02-05", 1);
        assertThat(holiday.type()).isEqualTo("MarketHolidayAhead");
        assertThat(holiday.text("lastTradeDate")).isEqualTo("2027-02-04");
        assertThat(holiday.text("nextTradeDate")).isEqualTo("2027-02-15");
        assertThat(fundTrading.wallet().heardOf("2027-02-05")).hasSize(1);
    }

    @Test
    void who_asks_for_a_price_and_does_not_buy_is_told_of_once_a_day() {
        String buyer = fundTrading.newInvestor(RiskTolerance.C3);
        fundTrading.quoteFor(investor, EQUITY, "100.00");
        fundTrading.quoteFor(investor, EQUITY, "200.00");
        fundTrading.answerTo(fundTrading.oneClick(buyer, EQUITY, "100.00"));
        fundTrading.awaitHolding(buyer, EQUITY, "0.00", "100.00");
        assertThat(lapsedOf(investor)).isEmpty();

        fundTrading.clock().pass(Duration.ofMinutes(12));
        await().atMost(SOON).until(() -> lapsedOf(investor).size() == 1);
        String another = fundTrading.newInvestor(RiskTolerance.C3);
        fundTrading.quoteFor(investor, EQUITY, "300.00");
        fundTrading.quoteFor(another, EQUITY, "300.00");
        fundTrading.clock().pass(Duration.ofMinutes(12));

        await().atMost(SOON).until(() -> lapsedOf(another).size() == 1);
        assertThat(lapsedOf(investor)).extracting(told -> told.text("fundCode")).containsExactly(EQUITY);
        assertThat(lapsedOf(buyer)).isEmpty();
    }

    private static List<Heard> lapsedOf(String investor) {
        return fundTrading.wallet()
                .heardAs("QuoteLapsed")
                .filter(told -> told.text("investorId").equals(investor))
                .toList();
    }
}
