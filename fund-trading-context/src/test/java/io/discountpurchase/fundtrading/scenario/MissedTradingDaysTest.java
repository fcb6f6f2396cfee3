package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.RecallFundPurchase;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.audit.Audit;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Orders whose day was closed while they were under way, and what an operator does about them. */
@ExtendWith(SharedFundTrading.class)
class MissedTradingDaysTest {
    private static final String EQUITY = "110011";
    private static final String LIMITED = "161725";

    private FundTradingUnderTest fundTrading;
    private String investor;

    @BeforeEach
    void meet(FundTradingUnderTest shared) {
        fundTrading = shared;
        investor = shared.newInvestor(RiskTolerance.C5);
    }

    @Test
    void a_re_dated_order_gets_the_nav_of_its_new_day_at_the_fee_of_its_quote() {
        DiscountPurchaseFundedIntegrationEvent funded = underWayWhenItsDayIsClosed(EQUITY, "10000.00");
        String purchase = left(funded);
        LocalDate missed = tradeDateOf(purchase);
        fundTrading.wallet().says(funded);

        Answer redated = redate(purchase);

        assertThat(redated.text("result")).isEqualTo("REDATED");
        Heard accepted = fundTrading.awaitMessage(purchase, 1);
        LocalDate day = fundTrading.nextTradingDay(missed);
        assertThat(accepted.type()).isEqualTo("FundPurchaseAccepted");
        assertThat(accepted.text("tradeDate")).isEqualTo(day.toString());
        assertThat(accepted.text("confirmDate")).isEqualTo(fundTrading.nextTradingDay(day).toString());
        assertThat(accepted.text("fee")).isEqualTo("14.98");
        awaitNoAlert(purchase);
        assertThat(redate(purchase).code()).as("pressed twice").isEqualTo("TRADING_DAY_NOT_MISSED");
        fundTrading.wallet().says(funded);

        fundTrading.close(day);

        assertThat(fundTrading.wallet().heardOf(purchase)).extracting(Heard::type)
                .doesNotContain("FundPurchaseRefused");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> fundTrading.wallet()
                        .heardOf(purchase)
                        .stream()
                        .anyMatch(heard -> heard.text("nav").equals(navOf(EQUITY, day))));
        rebuildOrderBook();
        awaitBooksThatAddUp();
    }

    @Test
    void a_refund_leaves_the_money_in_the_wallet() {
        String purchase = missed(EQUITY, "100.00");

        assertThat(refund(purchase).text("result")).isEqualTo("REFUNDED");

        Heard refused = fundTrading.awaitMessage(purchase, 1);
        assertThat(refused.type()).isEqualTo("FundPurchaseRefused");
        assertThat(refused.text("reason")).isEqualTo("TRADING_DAY_CLOSED");
        awaitNoAlert(purchase);
        assertThat(refund(purchase).status()).as("pressed twice").isEqualTo(409);
        assertThat(auditOf(purchase)).containsExactly("REFUND BEGUN", "REFUND REFUNDED", "REFUND BEGUN",
                "REFUND NOT_MISSED");
        awaitBooksThatAddUp();
    }

    @Test
    void a_recall_ends_it_too() {
        String purchase = missed(EQUITY, "100.00");

        fundTrading.bean(CommandGateway.class)
                .sendAndWait(new RecallFundPurchase(PurchaseId.of(purchase), InvestorId.of(investor),
                        FundCode.of(EQUITY), Money.of("100.00")));

        assertThat(fundTrading.awaitMessage(purchase, 1).text("reason")).isEqualTo("RECALLED");
        awaitNoAlert(purchase);
    }

    @Test
    void two_operators_at_once_reserve_quota_of_the_new_day_once() {
        String purchase = missed(LIMITED, "600.00");
        LocalDate missed = tradeDateOf(purchase);

        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(press -> CompletableFuture.supplyAsync(() -> redate(purchase).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        assertThat(fundTrading.awaitMessage(purchase, 1).type()).isEqualTo("FundPurchaseAccepted");
        awaitQuotaUsed(fundTrading.nextTradingDay(missed), "600.00");
        awaitQuotaUsed(missed, "0");
        tellReactionsAgain(purchase, missed);
        awaitQuotaUsed(fundTrading.nextTradingDay(missed), "600.00");
        awaitQuotaUsed(missed, "0");
        assertThat(fundTrading.wallet().heardOf(purchase)).hasSize(1);
        awaitBooksThatAddUp();
    }

    @Test
    void without_quota_of_the_new_day_it_is_refused() {
        String purchase = missed(LIMITED, "600.00");
        fundTrading.answerTo(fundTrading.byHand(investor, LIMITED, "400.01"));

        assertThat(redate(purchase).text("result")).isEqualTo("REDATED");

        assertThat(fundTrading.awaitMessage(purchase, 1).text("reason")).isEqualTo("ABOVE_DAILY_LIMIT");
        awaitQuotaUsed(tradeDateOf(purchase), "400.01");
        awaitBooksThatAddUp();
    }

    @Test
    void a_fund_suspended_meanwhile_refuses() {
        String purchase = missed(EQUITY, "100.00");
        fundTrading.operator().post("/operations/funds/" + EQUITY + "/suspend", Map.of("reason", "too large"));
        try {
            assertThat(redate(purchase).text("result")).isEqualTo("REFUSED");
        } finally {
            fundTrading.operator().post("/operations/funds/" + EQUITY + "/resume", Map.of("reason", "room again"));
        }
        assertThat(fundTrading.awaitMessage(purchase, 1).text("reason")).isEqualTo("FUND_SUSPENDED");
    }

    /** Quota may have been reserved, the order accepted, or neither, when the day is closed. */
    @Test
    void orders_that_race_with_the_close_are_confirmed_or_left_to_an_operator() {
        LocalDate day = fundTrading.beginOpenDay();
        List<DiscountPurchaseFundedIntegrationEvent> rivals = Stream
                .generate(() -> fundTrading.byHand(fundTrading.newInvestor(RiskTolerance.C5), LIMITED, "1000.00"))
                .limit(8)
                .toList();
        fundTrading.clock().pass(Duration.ofSeconds(1));

        rivals.forEach(fundTrading.wallet()::says);
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> rivals.stream().anyMatch(rival -> stateOf(rival.purchaseId()).equals("ACCEPTED")));
        fundTrading.close(day);

        List<String> purchases = rivals.stream().map(DiscountPurchaseFundedIntegrationEvent::purchaseId).toList();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> purchases.stream()
                        .allMatch(
                                purchase -> Stream.of("DAY_MISSED", "CONFIRMED").anyMatch(stateOf(purchase)::equals)));
        List<String> missed = purchases.stream().filter(purchase -> stateOf(purchase).equals("DAY_MISSED")).toList();
        missed.forEach(purchase -> assertThat(redate(purchase).status()).isEqualTo(200));
        missed.forEach(purchase -> assertThat(fundTrading.awaitMessage(purchase, 1).text("tradeDate"))
                .isEqualTo(fundTrading.nextTradingDay(day).toString()));
        awaitBooksThatAddUp();
    }

    /** It may be overtaken by the confirmation: messages of one purchase come in no order. */
    private Heard awaitAccepted(String purchase) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> fundTrading.wallet()
                        .heardOf(purchase)
                        .stream()
                        .filter(heard -> heard.type().equals("FundPurchaseAccepted"))
                        .findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void a_re_dating_that_races_with_the_close_of_the_new_day_ends_one_way_only() {
        List<String> purchases = Stream.of("100.00", "101.00", "102.00", "103.00")
                .map(amount -> missed(EQUITY, amount))
                .toList();
        LocalDate day = fundTrading.beginOpenDay();

        CompletableFuture<Answer> close = CompletableFuture.supplyAsync(() -> fundTrading.close(day));
        List<Answer> answers = purchases.parallelStream().map(this::redate).toList();
        assertThat(close.join().status()).isEqualTo(200);

        for (int i = 0; i < purchases.size(); i++) {
            String purchase = purchases.get(i);
            boolean again = answers.get(i).text("result").equals("MISSED_AGAIN");
            assertThat(again ? redate(purchase).text("result") : answers.get(i).text("result")).isEqualTo("REDATED");
            assertThat(awaitAccepted(purchase).text("tradeDate")).isIn(day.toString(),
                    fundTrading.nextTradingDay(day).toString());
            awaitNoAlert(purchase);
        }
        awaitBooksThatAddUp();
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(delimiter = '|', value = {
            "re-date | {\"consent\":true}                     | 400 | REASON_REQUIRED  | RE_DATE REASON_REQUIRED",
            "re-date | {\"reason\":\" \",\"consent\":true}    | 400 | REASON_REQUIRED  | RE_DATE REASON_REQUIRED",
            "re-date | {\"reason\":\"rang\"}                  | 422 | CONSENT_REQUIRED | RE_DATE CONSENT_REQUIRED",
            "re-date | {\"reason\":\"rang\",\"consent\":false}| 422 | CONSENT_REQUIRED | RE_DATE CONSENT_REQUIRED",
            "re-date | {\"reason\":\"a\",\"consent\":true}    | 404 | PURCHASE_NOT_FOUND | RE_DATE BEGUN,RE_DATE UNKNOWN",
            "re-date | {\"reason\":\"a\",\"day\":\"x\"}       | 400 | UNKNOWN_FIELD    | ''",
            "refund  | {}                                     | 400 | REASON_REQUIRED  | REFUND REASON_REQUIRED",
            "refund  | {\"reason\":\"a\"}                     | 404 | PURCHASE_NOT_FOUND | REFUND BEGUN,REFUND UNKNOWN"})
    void a_try_that_is_refused_says_why_and_is_audited(String decision, String body, int status, String code,
            String audited) {
        String nobodys = UUID.randomUUID().toString();

        Answer answer = fundTrading.operator().post("/operations/purchases/" + nobodys + "/" + decision, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(String.join(",", auditOf(nobodys))).isEqualTo(audited);
    }

    @Test
    void only_an_operator_decides_and_only_about_an_order_that_has_missed_its_day() {
        fundTrading.beginOpenDay();
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, EQUITY, "100.00");
        fundTrading.answerTo(funded);
        String decision = "/operations/purchases/" + funded.purchaseId() + "/refund";

        assertThat(fundTrading.investor(investor).post(decision, Map.of("reason", "mine")).status()).isEqualTo(403);
        assertThat(refund(funded.purchaseId()).code()).isEqualTo("TRADING_DAY_NOT_MISSED");
        assertThat(redate(funded.purchaseId()).status()).isEqualTo(409);
        assertThat(refund("none").code()).isEqualTo("ID_FORMAT");
    }

    private DiscountPurchaseFundedIntegrationEvent underWayWhenItsDayIsClosed(String fund, String amount) {
        LocalDate day = fundTrading.beginOpenDay();
        DiscountPurchaseFundedIntegrationEvent funded = fundTrading.oneClick(investor, fund, amount);
        fundTrading.clock().pass(Duration.ofSeconds(1));
        fundTrading.close(day);
        return funded;
    }

    private String missed(String fund, String amount) {
        return left(underWayWhenItsDayIsClosed(fund, amount));
    }

    private String left(DiscountPurchaseFundedIntegrationEvent funded) {
        fundTrading.wallet().says(funded);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> openAlerts(funded.purchaseId()) == 1);
        assertThat(fundTrading.wallet().heardOf(funded.purchaseId())).isEmpty();
        return funded.purchaseId();
    }

    private Answer redate(String purchase) {
        return fundTrading.operator()
                .post("/operations/purchases/" + purchase + "/re-date",
                        Map.of("reason", "the investor agrees by phone", "consent", true));
    }

    private Answer refund(String purchase) {
        return fundTrading.operator()
                .post("/operations/purchases/" + purchase + "/refund",
                        Map.of("reason", "the investor does not want it"));
    }

    private long openAlerts(String purchase) {
        return fundTrading.jdbc()
                .sql("""
                        SELECT count(*) FROM transaction_alert
                        WHERE cause = 'ORDER_FOR_CLOSED_DAY' AND business_key = ? AND closed_at IS NULL""")
                .param(purchase)
                .query(Long.class)
                .single();
    }

    private void awaitNoAlert(String purchase) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> openAlerts(purchase) == 0);
    }

    private List<String> auditOf(String purchase) {
        return fundTrading.bean(Audit.class)
                .of("purchase-" + purchase)
                .stream()
                .map(action -> action.action() + " " + action.outcome())
                .toList();
    }

    private LocalDate tradeDateOf(String purchase) {
        return fundTrading.jdbc()
                .sql("SELECT trade_date FROM fund_purchase_order WHERE purchase_id = ?")
                .param(UUID.fromString(purchase))
                .query(LocalDate.class)
                .single();
    }

    private String stateOf(String purchase) {
        return fundTrading.jdbc()
                .sql("SELECT state FROM fund_purchase_order WHERE purchase_id = ?")
                .param(UUID.fromString(purchase))
                .query(String.class)
                .optional()
                .orElse("");
    }

    private String navOf(String fund, LocalDate day) {
        return fundTrading.jdbc()
                .sql("SELECT nav FROM fund_nav WHERE fund_code = ? AND nav_date = ?")
                .params(fund, day)
                .query(String.class)
                .single();
    }

    private void awaitQuotaUsed(LocalDate day, String amount) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(fundTrading.jdbc()
                        .sql("""
                                SELECT coalesce(sum(used), 0) FROM subscription_quota
                                WHERE investor_id = ? AND fund_code = ? AND trade_date = ?""")
                        .params(investor, LIMITED, day)
                        .query(BigDecimal.class)
                        .single()).isEqualByComparingTo(amount));
    }

    /** As after a crash before the processor's token was written: all events of the order and its quotas come once more. */
    private void tellReactionsAgain(String purchase, LocalDate missed) {
        EventStore events = fundTrading.bean(EventStore.class);
        String quota = investor + "/" + LIMITED + "/";
        Stream.of(purchase, quota + missed, quota + fundTrading.nextTradingDay(missed))
                .flatMap(aggregate -> events.readEvents(aggregate).asStream())
                .forEach(this::tellReactions);
    }

    private void tellReactions(DomainEventMessage<?> event) {
        fundTrading.reactions("whenFundPurchase", "whenQuota").forEach(reaction -> {
            AnnotationEventHandlerAdapter handler = new AnnotationEventHandlerAdapter(reaction);
            try {
                handler.handle(event);
            } catch (Exception e) {
                throw new AssertionError("A reaction has failed: " + reaction, e);
            }
        });
    }

    private void rebuildOrderBook() {
        assertThat(fundTrading.operator()
                .post("/transaction-centre/event-handlers/order-book/rebuild", "{\"reason\":\"to see\"}")
                .status()).isEqualTo(202);
    }

    /** Whatever happened: the books agree, and no order is left to an operator. */
    private void awaitBooksThatAddUp() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer figures = fundTrading.figures();
            assertThat(figures.body().path("checks").valueStream().filter(check -> !check.path("ok").asBoolean()))
                    .isEmpty();
            assertThat(figures.body().path("figures").path("ordersInOperatorHands").asString()).isEqualTo("0");
        });
    }
}
