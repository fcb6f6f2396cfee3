package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** The books agree, until somebody changes one of them. */
@ExtendWith(SharedFundTrading.class)
class FiguresTest {
    private FundTradingUnderTest fundTrading;
    private String investor;
    private UUID confirmed;
    private UUID accepted;

    @BeforeEach
    void haveAConfirmedAndAnAcceptedOrder(FundTradingUnderTest shared) {
        fundTrading = shared;
        investor = shared.newInvestor(RiskTolerance.C3);
        confirmed = purchase();
        shared.close(shared.beginOpenDay());
        shared.beginOpenDay();
        accepted = purchase();
        awaitBalancedBooks();
    }

    @Test
    void add_up_at_rest() {
        JsonNode figures = fundTrading.figures().body().path("figures");

        assertThat(figures.path("acceptedAmount").asString()).isEqualTo(
                sum(figures, "acceptedNet", "acceptedFee").toPlainString());
        assertThat(figures.path("recomputedFee")).isEqualTo(figures.path("acceptedFee"));
        assertThat(figures.path("orders").asInt()).isEqualTo(sum(figures, "ordersOpen", "ordersInOperatorHands",
                "ordersAccepted", "ordersWithoutShares").intValueExact());
    }

    @Test
    void are_healed_by_rebuilding_the_read_models() {
        fundTrading.jdbc()
                .sql("UPDATE fund_purchase_order SET fee = fee + 0.01, net_amount = net_amount - 0.01")
                .update();
        fundTrading.jdbc().sql("DELETE FROM holding").update();
        assertThat(failedChecks()).isNotEmpty();

        for (String readModel : List.of("order-book", "read-models")) {
            assertThat(fundTrading.operator()
                    .post("/transaction-centre/event-handlers/" + readModel + "/rebuild", "{\"reason\":\"tampered\"}")
                    .status()).isEqualTo(202);
        }

        awaitBalancedBooks();
    }

    @Test
    void are_for_the_operator_only() {
        assertThat(fundTrading.investor(investor).get("/operations/figures").status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', value = {
            "fee = fee + 0.01                                      | 3 amounts that are not net + fee",
            "fee = fee + 0.01, net_amount = net_amount - 0.01      | 3 fees that are not by the rules",
            "amount = amount + 1                                   | 3 amounts that are not net + fee",
            "discount = 0.20                                       | 3 fees that are not by the rules",
            "shares = shares + 0.01                                | 3 shares that are not net by NAV",
            "shares = shares + 0.01                                | 3 shares confirmed = shares held + redeemed",
            "nav = nav + 0.0001                                    | 3 orders at another NAV than that of their day",
            "state = 'ACCEPTED'                                    | 6 orders confirmed in the event store = in the order book",
            "state = 'DAY_MISSED'                                  | 6 orders that have missed their day in the event store = in the order book",
            "state = 'DAY_MISSED'                                  | 7 orders that have missed their day without an open alert",
            "state = 'REFUSED'                                     | 6 orders accepted in the event store = in the order book",
            "daily_limit = 1000                                    | 3 amount accepted of limited funds = quota used"})
    void a_booking_that_is_tampered_with_shows(String change, String check) {
        assertThat(failedChecksAfter("UPDATE fund_purchase_order SET " + change + " WHERE purchase_id = ?",
                confirmed)).contains(check);
    }

    @Test
    void a_booking_that_is_deleted_shows() {
        assertThat(failedChecksAfter("DELETE FROM fund_purchase_order WHERE purchase_id = ?", accepted))
                .contains("6 orders in the event store = in the order book",
                        "6 orders accepted in the event store = in the order book",
                        "3 amount accepted = pending in holdings");
    }

    @Test
    void shares_from_nowhere_show() {
        assertThat(failedChecksAfter("UPDATE holding SET shares = shares + 1 WHERE investor_id = ?", investor))
                .containsExactlyInAnyOrder("3 shares confirmed = shares held + redeemed",
                        "6 holdings that differ from their events");
    }

    @Test
    void an_event_that_is_lost_shows() {
        assertThat(failedChecksAfter(
                "DELETE FROM DomainEventEntry WHERE aggregateIdentifier = ? AND sequenceNumber = 1",
                confirmed.toString()))
                .containsExactlyInAnyOrder("6 orders accepted in the event store = in the order book",
                        "6 holdings that differ from their events", "6 aggregates with gaps in their events");
    }

    private UUID purchase() {
        var funded = fundTrading.oneClick(investor, "110011", "10000.00");
        fundTrading.answerTo(funded);
        return UUID.fromString(funded.purchaseId());
    }

    private void awaitBalancedBooks() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(failedChecks()).isEmpty());
    }

    /** What the checks say while the change stands; it is taken back afterwards, for the tests that follow. */
    private List<String> failedChecksAfter(String tampering, Object key) {
        fundTrading.jdbc().sql("CREATE TABLE kept_orders AS SELECT * FROM fund_purchase_order").update();
        fundTrading.jdbc().sql("CREATE TABLE kept_holdings AS SELECT * FROM holding").update();
        fundTrading.jdbc().sql("CREATE TABLE kept_events AS SELECT * FROM DomainEventEntry").update();
        try {
            assertThat(fundTrading.jdbc().sql(tampering).param(key).update()).isPositive();
            return failedChecks();
        } finally {
            putBack("fund_purchase_order", "kept_orders");
            putBack("holding", "kept_holdings");
            putBack("DomainEventEntry", "kept_events");
        }
    }

    private void putBack(String table, String kept) {
        fundTrading.jdbc().sql("DELETE FROM " + table).update();
        fundTrading.jdbc().sql("INSERT INTO " + table + " SELECT * FROM " + kept).update();
        fundTrading.jdbc().sql("DROP TABLE " + kept).update();
    }

    private List<String> failedChecks() {
        Answer answer = fundTrading.figures();
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .path("checks")
                .valueStream()
                .filter(check -> !check.path("ok").asBoolean())
                .map(check -> check.path("name").asString())
                .toList();
    }

    private static BigDecimal sum(JsonNode figures, String... names) {
        return List.of(names)
                .stream()
                .map(name -> new BigDecimal(figures.path(name).asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
