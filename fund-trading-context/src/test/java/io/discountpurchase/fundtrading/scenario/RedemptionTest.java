package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.money.FundShares;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.money.Nav;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Getting out of a fund again, before a real broker. Every investor has two lots of 110011, bought on two days. */
@ExtendWith(SharedFundTrading.class)
class RedemptionTest {
    private static final String FUND = "110011";
    private static final Deque<String> INVESTORS = new ArrayDeque<>();

    private FundTradingUnderTest fundTrading;
    private String name;
    private Redeeming investor;
    private LocalDate day;

    @BeforeAll
    static void buyOnTwoDays(FundTradingUnderTest shared) {
        shared.beginOpenDay();
        List<String> names = Stream.generate(() -> shared.newInvestor(RiskTolerance.C3)).limit(14).toList();
        INVESTORS.clear();
        INVESTORS.addAll(names);
        for (String amount : List.of("1000.00", "2000.00")) {
            List<DiscountPurchaseFundedIntegrationEvent> purchases = names.stream()
                    .map(name -> shared.byHand(name, FUND, amount))
                    .toList();
            purchases.forEach(shared.wallet()::says);
            purchases.forEach(purchase -> shared.awaitMessage(purchase.purchaseId(), 1));
            shared.close(shared.beginOpenDay());
            shared.beginOpenDay();
        }
        names.forEach(name -> Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> new Redeeming(shared, name).lots(FUND).body().path("lots").size() == 2));
    }

    @BeforeEach
    void arrive(FundTradingUnderTest shared) {
        fundTrading = shared;
        name = INVESTORS.pop();
        investor = new Redeeming(shared, name);
        day = shared.beginOpenDay();
    }

    /** What is accepted after its day was closed is confirmed with that of the next test. */
    @AfterEach
    void untilNothingIsUndecided() {
        Awaitility.await()
                .until(() -> fundTrading.jdbc()
                        .sql("SELECT count(*) FROM fund_redemption WHERE state = 'PLACED'")
                        .query(Long.class)
                        .single() == 0);
    }

    @Test
    void shares_become_money_at_the_nav_of_their_day_less_the_fee_and_once() {
        closeThrough(1);
        JsonNode lots = investor.lots(FUND).body();
        String all = lots.path("redeemable").asString();
        assertThat(all).isEqualTo(lots.path("available").asString());

        Answer taken = investor.redeems(FUND, all);
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.text("tradeDate")).isEqualTo(day.toString());
        investor.awaitStatus(taken, "ACCEPTED");
        assertThat(fundTrading.close(day).body().path("redemptionsConfirmed").asInt()).isEqualTo(1);
        assertThat(fundTrading.close(day).body().path("redemptionsConfirmed").asInt()).isZero();

        JsonNode paid = investor.awaitStatus(taken, "CONFIRMED").body().path("paid");
        Heard told = fundTrading.awaitMessage(taken.text("redemptionId"), 1);
        assertThat(told.type()).isEqualTo("FundRedemptionConfirmed");
        assertThat(told.text("amount")).isEqualTo(paid.path("amount").asString());
        assertThat(told.text("cost")).isEqualTo("3000.00");
        assertThat(told.text("payDate")).isEqualTo(fundTrading.nextTradingDay(day).toString());
        assertThat(money(paid, "value").minus(money(paid, "fee"))).isEqualTo(money(paid, "amount"));
        assertThat(money(paid, "value").toBigDecimal().doubleValue()).isCloseTo(
                FundShares.of(all).valueAt(Nav.of(paid.path("nav").asString())).toBigDecimal().doubleValue(),
                Offset.offset(0.011));
        fundTrading.awaitHolding(name, FUND, "0.00", "0.00");
        assertThat(investor.lots(FUND).body().path("lots")).isEmpty();
        awaitBalancedBooks();
        assertThat(fundTrading.wallet().heardOf(taken.text("redemptionId"))).hasSize(1);
    }

    @Test
    void each_lot_pays_the_fee_of_its_own_days_the_oldest_first() {
        closeThrough(1);
        JsonNode lots = investor.lots(FUND).body().path("lots");
        FundShares wanted = FundShares.of(lots.path(0).path("shares").asString()).plus(FundShares.of("1.00"));

        Answer estimate = investor.posts("/redemptions/estimate", "unused", body(FUND, wanted.toString()));
        Answer taken = investor.redeems(FUND, wanted.toString());
        JsonNode placed = investor.awaitStatus(taken, "ACCEPTED").body().path("lots");

        assertThat(estimate.body().path("lots")).hasSize(2);
        assertThat(placed.path(0).path("shares")).isEqualTo(lots.path(0).path("shares"));
        assertThat(placed.path(1).path("shares").asString()).isEqualTo("1.00");
        assertThat(placed.path(0).path("heldSince").asString())
                .isLessThan(placed.path(1).path("heldSince").asString());
        assertThat(money(estimate.body(), "estimatedValue").minus(money(estimate.body(), "estimatedFee")))
                .isEqualTo(money(estimate.body(), "estimatedAmount"));
    }

    @Test
    void shares_bought_on_t_cannot_go_before_t_plus_two() {
        investor.buys("270048", "100.00");
        assertThat(investor.redeems("270048", "1.00").code()).isEqualTo("NOT_ENOUGH_SHARES");
        closeThrough(1);
        Awaitility.await().until(() -> investor.lots("270048").body().path("lots").size() == 1);

        Answer early = investor.redeems("270048", "1.00");
        JsonNode lots = investor.lots("270048").body();
        closeThrough(1);
        Answer inTime = investor.redeems("270048", "1.00");

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.code()).isEqualTo("SHARES_NOT_REDEEMABLE_YET");
        assertThat(lots.path("redeemable").asString()).isEqualTo("0.00");
        assertThat(lots.path("lots").path(0).path("redeemableFrom").asString()).isEqualTo(day.toString());
        assertThat(inTime.status()).isEqualTo(202);
        assertThat(inTime.body().path("lots").path(0).path("rate").asString()).isEqualTo("0.0150");
    }

    @Test
    void two_redemptions_for_the_last_shares_at_once_get_them_once() {
        closeThrough(1);
        String all = investor.lots(FUND).text("available");

        List<Answer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> investor.redeems(FUND, all)))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 422, 422, 422);
        assertThat(answers.stream().filter(answer -> answer.status() == 422)).extracting(Answer::code)
                .containsOnly("NOT_ENOUGH_SHARES");
    }

    @Test
    void a_lot_has_the_last_word_and_what_others_have_reserved_is_free_again() {
        closeThrough(1);
        JsonNode lots = investor.lots(FUND).body();
        String all = lots.path("available").asString();
        String ofNewLot = lots.path("lots").path(1).path("shares").asString();
        Answer first = investor.redeems(FUND, lots.path("lots").path(0).path("shares").asString());
        investor.awaitStatus(first, "ACCEPTED");
        // the book forgets what the first redemption has, so the second is shown all
        tamper("UPDATE holding_lot SET reserved = 0 WHERE investor_id = ?");

        Answer second = investor.redeems(FUND, all);

        assertThat(second.status()).isEqualTo(202);
        assertThat(investor.awaitStatus(second, "REFUSED").text("reason")).isEqualTo("NOT_ENOUGH_SHARES");
        tamper("UPDATE holding_lot SET reserved = CASE WHEN held_since = (SELECT min(l.held_since) FROM holding_lot l "
                + "WHERE l.investor_id = holding_lot.investor_id) THEN shares ELSE 0 END WHERE investor_id = ?");
        assertThat(investor.awaitStatus(investor.redeems(FUND, ofNewLot), "ACCEPTED").status()).isEqualTo(200);
        awaitBalancedBooks();
    }

    @Test
    void what_a_broken_close_has_left_behind_is_paid_without_anybody_asking() {
        closeThrough(1);
        Answer taken = investor.redeems(FUND, "1.00");

        fundTrading.bean(TradingDays.class).close(day);

        assertThat(fundTrading.awaitMessage(taken.text("redemptionId"), 1).type()).isEqualTo("FundRedemptionConfirmed");
    }

    @Test
    void a_withheld_nav_keeps_it_waiting_until_it_is_published() {
        closeThrough(1);
        Answer taken = investor.redeems(FUND, "10.00");
        investor.awaitStatus(taken, "ACCEPTED");
        String navs = "/operations/funds/" + FUND + "/navs/" + day;
        assertThat(fundTrading.operator().post(navs + "/withhold", "{\"reason\":\"late\"}").status()).isEqualTo(200);

        fundTrading.close(day);
        String waiting = investor.sees("/redemptions/" + taken.text("redemptionId")).text("status");
        fundTrading.operator().put(navs, "{\"nav\":\"2.0000\",\"reason\":\"here it is\"}");

        assertThat(waiting).isEqualTo("ACCEPTED");
        JsonNode paid = investor.awaitStatus(taken, "CONFIRMED").body().path("paid");
        assertThat(paid.path("nav").asString()).isEqualTo("2.0000");
        assertThat(paid.path("value").asString()).isEqualTo("20.00");
    }

    @Test
    void nobody_is_kept_in_a_fund_that_is_suspended() {
        closeThrough(1);
        String fund = "/operations/funds/" + FUND;
        fundTrading.operator().post(fund + "/suspend", "{\"reason\":\"full\"}");
        try {
            assertThat(investor.redeems(FUND, "1.00").status()).isEqualTo(202);
        } finally {
            fundTrading.operator().post(fund + "/resume", "{\"reason\":\"again\"}");
        }
    }

    @Test
    void the_same_key_means_the_same_redemption() {
        closeThrough(1);
        String key = UUID.randomUUID().toString();
        String all = investor.lots(FUND).text("available");

        Answer refused = investor.redeems(FUND, "999999.00", key);
        Answer first = investor.redeems(FUND, all, key);
        Answer again = investor.redeems(FUND, all, key);
        Answer other = investor.redeems(FUND, "1.00", key);

        assertThat(refused.code()).as("leaves its key free").isEqualTo("NOT_ENOUGH_SHARES");
        assertThat(first.status()).isEqualTo(202);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("redemptionId")).isEqualTo(first.text("redemptionId"));
        assertThat(again.text("acceptedAt")).isEqualTo(first.text("acceptedAt"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_MISMATCH");
        assertThat(investor.sees("/redemptions").body().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void another_investor_sees_none_of_it() {
        closeThrough(1);
        Answer taken = investor.redeems(FUND, "1.00");
        Redeeming other = new Redeeming(fundTrading, fundTrading.newInvestor(RiskTolerance.C3));

        assertThat(other.sees("/redemptions/" + taken.text("redemptionId")).code()).isEqualTo("REDEMPTION_NOT_FOUND");
        assertThat(other.sees("/redemptions").body().path("total").asInt()).isZero();
        assertThat(other.redeems(FUND, "0.01").code()).isEqualTo("NOT_ENOUGH_SHARES");
    }

    @Test
    void a_day_that_the_calendar_does_not_know_is_no_guess() {
        INVESTORS.push(name);
        fundTrading.clock().set(LocalDate.of(2027, 12, 31).atTime(15, 0).atZone(TradingCalendar.ZONE).toInstant());

        assertThat(investor.redeems(FUND, "1.00").code()).isEqualTo("DATE_OUTSIDE_CALENDAR");
    }

    @ParameterizedTest(name = "{0} shares of {1}: {2} {3}")
    @CsvSource({"0.00, 110011, 400, SHARES_NOT_POSITIVE", "-1, 110011, 400, SHARES_NOT_POSITIVE",
            "0.001, 110011, 400, SHARES_SCALE", "1e2, 110011, 400, SHARES_TOO_LARGE",
            "9999999999999, 110011, 400, SHARES_TOO_LARGE", "all, 110011, 400, SHARES_FORMAT",
            "1.00, 11001, 400, FUND_FORMAT", "1.00, 999999, 404, FUND_NOT_FOUND", "1.00, 000009, 422, SAME_FUND"})
    void what_cannot_be_understood_or_done_is_refused(String shares, String fund, int status, String code) {
        INVESTORS.push(name);

        Answer answer = investor.redeems(fund, shares);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void a_key_is_required_and_ids_are_uuids() {
        INVESTORS.push(name);

        assertThat(fundTrading.investor(name).post("/redemptions", body(FUND, "1.00")).code())
                .isEqualTo("IDEMPOTENCY_KEY_REQUIRED");
        assertThat(investor.sees("/redemptions/1").code()).isEqualTo("ID_FORMAT");
        assertThat(investor.posts("/redemptions", "k", "{\"fundCode\":\"110011\"}").code())
                .isEqualTo("SHARES_REQUIRED");
        assertThat(investor.posts("/redemptions", "k", "{\"fundCode\":\"110011\",\"shares\":1}").code())
                .isEqualTo("TYPE_MISMATCH");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', value = {
            "fund_redemption_lot SET fee = fee - 0.01               | 3 redemption fees that are not by the rules",
            "fund_redemption_lot SET rate = 0.005                   | 3 redemption fees that are not by the rules",
            "fund_redemption_lot SET amount_before_fee = 1          | 3 redeemed values that are not shares by NAV",
            "fund_redemption SET amount = amount + 0.01             | 3 redemptions that are not the sum of their lots",
            "fund_redemption SET nav = nav + 0.0001                 | 3 redemptions at another NAV than that of their day",
            "fund_redemption SET state = 'ACCEPTED'                 | 6 redemptions confirmed in the event store = in the book",
            "fund_redemption_lot SET cost = cost - 1                | 3 amount confirmed = cost of holdings + of redeemed shares",
            "holding_lot SET redeemed = redeemed - 0.01             | 6 lots that differ from their events",
            "holding_lot SET reserved = 0.01                        | 3 shares reserved in lots = shares of open redemptions"})
    void a_redemption_that_is_tampered_with_shows(String change, String check) {
        INVESTORS.push(name);
        String redemption = fundTrading.jdbc()
                .sql("SELECT CAST(redemption_id AS VARCHAR) FROM fund_redemption WHERE state = 'CONFIRMED'")
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElseGet(this::confirmedRedemption);
        awaitBalancedBooks();
        List<String> tables = List.of("fund_redemption", "fund_redemption_lot", "holding_lot");
        tables.forEach(table -> tamperAll("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table));
        try {
            boolean ofLot = change.startsWith("holding_lot");
            assertThat(fundTrading.jdbc()
                    .sql("UPDATE " + change + (ofLot
                            ? " WHERE purchase_id IN (SELECT purchase_id FROM fund_redemption_lot WHERE redemption_id = ?)"
                            : " WHERE redemption_id = ?"))
                    .param(UUID.fromString(redemption))
                    .update()).isPositive();

            assertThat(failedChecks()).contains(check);
        } finally {
            for (String table : tables) {
                tamperAll("DELETE FROM " + table);
                tamperAll("INSERT INTO " + table + " SELECT * FROM kept_" + table);
                tamperAll("DROP TABLE kept_" + table);
            }
        }
    }

    @Test
    void the_book_is_rebuilt_from_its_events() {
        INVESTORS.push(name);
        tamperAll("UPDATE fund_redemption SET amount = 1, shares = 1");
        tamperAll("DELETE FROM holding_lot");

        fundTrading.operator()
                .post("/transaction-centre/event-handlers/redemption-book/rebuild", "{\"reason\":\"tampered\"}");

        awaitBalancedBooks();
    }

    private String confirmedRedemption() {
        closeThrough(1);
        Answer taken = investor.redeems(FUND, "10.00");
        investor.awaitStatus(taken, "ACCEPTED");
        fundTrading.close(day);
        return investor.awaitStatus(taken, "CONFIRMED").text("redemptionId");
    }

    /** Closes some days; what was bought before the first of them can be redeemed after the second. */
    private void closeThrough(int days) {
        for (int closed = 0; closed < days; closed++) {
            fundTrading.close(day);
            day = fundTrading.beginOpenDay();
        }
    }

    private void tamper(String sql) {
        assertThat(fundTrading.jdbc().sql(sql).param(name).update()).isPositive();
    }

    private void tamperAll(String sql) {
        fundTrading.jdbc().sql(sql).update();
    }

    private void awaitBalancedBooks() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(failedChecks()).isEmpty());
    }

    private List<String> failedChecks() {
        return fundTrading.figures()
                .body()
                .path("checks")
                .valueStream()
                .filter(check -> !check.path("ok").asBoolean())
                .map(check -> check.path("name").asString())
                .toList();
    }

    private static Money money(JsonNode object, String field) {
        return Money.halfUp(new BigDecimal(object.path(field).asString()));
    }

    private static String body(String fund, String shares) {
        return "{\"fundCode\":\"" + fund + "\",\"shares\":\"" + shares + "\"}";
    }
}
