package io.discountpurchase.wallet.scenario;

import io.discountpurchase.sharedkernel.contract.companion.TopUpBonusGrantedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.BusinessClockPutAheadIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.TradingDayClosedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.changes.Changes;
import io.discountpurchase.wallet.domain.moneyfund.SimulatedIncome;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.moneyfund.OrdinaryWithdrawals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalletAloneTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    private RunningWallet wallet;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        wallet = new RunningWallet(directory, Map.of("demo.cards.balances.dave", "100000.00",
                "demo.cards.balances.erin", "10000000.00", "demo.cards.balances.grace", "1000.00",
                "wallet.income-every", "100ms", "wallet.milestones-every", "100ms"));
        wallet.put("alice", "/agreement", "{\"enabled\":true}");
        wallet.put("bob", "/agreement", "{\"enabled\":true}");
    }

    @AfterAll
    void stop() {
        wallet.close();
    }

    @Test
    void a_purchase_that_is_accepted_and_confirmed_leaves_the_wallet_as_it_was_and_ends_confirmed() throws Exception {
        String before = wallet.money("alice", "/card", "balance");
        String id = placed("alice", "1000.00", UUID.randomUUID().toString());

        await().atMost(SOON).untilAsserted(() -> assertThat(status("alice", id)).isEqualTo("FUNDED"));
        wallet.fundTradingSays(id, accepted(id, "1000.00"));
        wallet.fundTradingSays(id, accepted(id, "1000.00"));
        await().atMost(SOON).untilAsserted(() -> assertThat(stepNames("alice", id)).contains("ACCEPTED", "SETTLED"));
        wallet.fundTradingSays(id, confirmed(id, "1000.00"));
        await().atMost(SOON).untilAsserted(() -> assertThat(status("alice", id)).isEqualTo("CONFIRMED"));

        JsonNode purchase = wallet.get("alice", "/purchases/" + id).getBody();
        assertThat(purchase.get("whereTheMoneyIs").asString()).isEqualTo("FUND_SHARES");
        assertThat(purchase.get("shares").asString()).isEqualTo("985.22");
        assertThat(Double.parseDouble(before) - Double.parseDouble(wallet.money("alice", "/card", "balance")))
                .isEqualTo(1000.00);
        assertBalanced();
    }

    @Test
    void a_refused_purchase_ends_with_the_money_available_in_the_wallet() throws Exception {
        String id = placed("bob", "600.00", UUID.randomUUID().toString());
        wallet.fundTradingSays(id, new FundPurchaseRefusedIntegrationEvent(1, id, "bob", "161725", "600.00",
                "ABOVE_DAILY_LIMIT", "2026-11-20T07:00:00Z"));

        await().atMost(SOON).untilAsserted(() -> assertThat(status("bob", id)).isEqualTo("REFUSED_KEPT_IN_WALLET"));
        JsonNode purchase = wallet.get("bob", "/purchases/" + id).getBody();
        assertThat(purchase.get("reason").asString()).isEqualTo("ABOVE_DAILY_LIMIT");
        assertThat(purchase.get("whereTheMoneyIs").asString()).isEqualTo("WALLET_AVAILABLE");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.money("bob", "/wallet", "available")).isEqualTo("600.00"));
        assertThat(wallet.money("bob", "/wallet", "held")).isEqualTo("0.00");

        ResponseEntity<JsonNode> withdrawal = wallet.post("bob", "/withdrawals", "withdraw-1",
                "{\"amount\":\"600.00\"}");
        assertThat(withdrawal.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(wallet.money("bob", "/wallet", "available")).isEqualTo("0.00");
        assertBalanced();
    }

    @Test
    void the_same_key_and_body_give_the_same_purchase_and_another_body_is_refused() {
        String first = placed("alice", "20.00", "one-key");
        assertThat(placed("alice", "20.00", "one-key")).isEqualTo(first);
        ResponseEntity<JsonNode> other = wallet.post("alice", "/purchases", "one-key", order("21.00"));
        assertThat(other.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(code(other)).isEqualTo("IDEMPOTENCY_MISMATCH");

        assertThat(wallet.post("alice", "/purchases/placed-before", "one-key", inquiry("20.00"))
                .getBody()
                .get("purchaseId")
                .asString()).isEqualTo(first);
        assertThat(code(wallet.post("alice", "/purchases/placed-before", "one-key", inquiry("21.00"))))
                .isEqualTo("IDEMPOTENCY_MISMATCH");
        assertThat(wallet.post("alice", "/purchases/placed-before", "new-key", inquiry("20.00")).getStatusCode())
                .isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    void what_is_refused_at_once_leaves_nothing() {
        assertThat(code(wallet.post("carol", "/purchases", "k", order("10.00")))).isEqualTo("AGREEMENT_REQUIRED");
        wallet.put("carol", "/agreement", "{\"enabled\":true}");
        assertThat(code(wallet.post("carol", "/purchases", "k", order("500.01")))).isEqualTo("INSUFFICIENT_BALANCE");

        assertThat(wallet.money("carol", "/card", "balance")).isEqualTo("500.00");
        assertThat(wallet.get("carol", "/purchases").getBody().get("total").asInt()).isZero();
    }

    @Test
    void a_main_transaction_refused_by_the_wallet_voids_the_payment() {
        ResponseEntity<JsonNode> refused = wallet.post("bob", "/purchases", "too-much", order("5000000.01"));
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(code(refused)).isEqualTo("ABOVE_DAILY_LIMIT");
        assertThat(code(wallet.post("bob", "/purchases", "too-much", order("5000000.01"))))
                .isEqualTo("ABOVE_DAILY_LIMIT");

        String id = await().atMost(SOON).until(() -> purchaseOf("bob", "5000000.01"), Objects::nonNull);
        await().atMost(SOON).untilAsserted(() -> assertThat(status("bob", id)).isEqualTo("FAILED_NOT_CHARGED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.bean(JdbcTemplate.class)
                        .queryForObject(
                                "SELECT state FROM bank_authorisation WHERE payment_id = ?", String.class,
                                "purchase-" + id))
                        .isEqualTo("VOIDED"));
        assertThat(wallet.bean(JdbcTemplate.class)
                .queryForObject("SELECT count(*) FROM transaction_ledger WHERE business_key = ?", Long.class, id))
                .isZero();
    }

    @Test
    void a_message_that_cannot_be_read_is_parked_and_the_next_one_flows() throws Exception {
        String id = placed("alice", "30.00", UUID.randomUUID().toString());
        wallet.fundTradingSays(id, new MessageType("FundPurchaseAccepted", 1), RunningWallet.utf8("{ not json"));
        wallet.fundTradingSays(id, new MessageType("FundPurchaseAccepted", 7), RunningWallet.utf8("{}"));
        wallet.fundTradingSays(id, new FundPurchaseAcceptedIntegrationEvent(1, id, "alice", "110011", "30.00", "30.00",
                "0.00", "the day after", "2026-11-24", "2026-11-20T07:00:00Z"));
        wallet.fundTradingSays(id, accepted(id, "30.00"));

        await().atMost(SOON).untilAsserted(() -> assertThat(status("alice", id)).isEqualTo("ACCEPTED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                        wallet.get("operator", "/transaction-centre/dead-letters").getBody().get("items"))
                        .extracting(parked -> parked.get("reason").asString())
                        .contains("NOT_JSON", "UNKNOWN_VERSION", "IMPOSSIBLE_VALUE"));
    }

    @Test
    void a_top_up_shows_at_once_and_is_made_once() {
        ResponseEntity<JsonNode> first = wallet.post("alice", "/top-ups", "top-1", "{\"amount\":\"70.00\"}");
        ResponseEntity<JsonNode> second = wallet.post("alice", "/top-ups", "top-1", "{\"amount\":\"70.00\"}");
        assertThat(first.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(wallet.get("alice", "/wallet/entries").getBody().get("items"))
                .filteredOn(entry -> entry.get("kind").asString().equals("TOPPED_UP"))
                .hasSize(1);
        assertBalanced();
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(delimiter = '|', value = {
            "bank_account SET balance_fen = balance_fen + 1 WHERE account = 'card:carol' | bank_account SET balance_fen = balance_fen - 1 WHERE account = 'card:carol' | 1 bank accounts that differ from their postings",
            "wallet_overview SET available_fen = available_fen + 1 WHERE investor_id = 'alice' | wallet_overview SET available_fen = available_fen - 1 WHERE investor_id = 'alice' | 6 wallets that differ from their events",
            "wallet_overview SET held_fen = held_fen + 1 WHERE investor_id = 'alice' | wallet_overview SET held_fen = held_fen - 1 WHERE investor_id = 'alice' | 1 wallets that differ from their entries",
            "purchase_progress SET amount_fen = 1 WHERE purchase_id = ':id' | purchase_progress SET amount_fen = 1300 WHERE purchase_id = ':id' | 6 amount of purchases by events = by view",
            "purchase_progress SET accepted_at = placed_at WHERE purchase_id = ':id' | purchase_progress SET accepted_at = NULL WHERE purchase_id = ':id' | 6 purchases at each step by events = by view",
            "purchase_progress SET status = 'CONFIRMED' WHERE purchase_id = ':id' | purchase_progress SET status = 'FUNDED' WHERE purchase_id = ':id' | 6 purchases whose status is not that of their steps",
            "DomainEventEntry SET sequenceNumber = 77 WHERE sequenceNumber = 0 AND aggregateIdentifier = ':id' | DomainEventEntry SET sequenceNumber = 0 WHERE sequenceNumber = 77 AND aggregateIdentifier = ':id' | 6 aggregates with gaps in their events"})
    void the_books_notice_a_booking_that_was_tampered_with(String tampering, String undoing, String check) {
        String id = placed("alice", "13.00", UUID.randomUUID().toString());
        await().atMost(SOON).untilAsserted(() -> assertThat(status("alice", id)).isEqualTo("FUNDED"));
        assertBalanced();

        update(tampering, id);
        try {
            assertThat(failingChecks()).extracting(failing -> failing.get("name").asString()).contains(check);
        } finally {
            update(undoing, id);
        }
        assertBalanced();
    }

    private void update(String change, String purchaseId) {
        assertThat(wallet.bean(JdbcTemplate.class).update("UPDATE " + change.replace(":id", purchaseId))).isEqualTo(1);
    }

    @Test
    void the_income_of_each_trading_day_is_booked_once_however_its_message_comes() throws Exception {
        assertThat(wallet.post("dave", "/top-ups", "d-1", "{\"amount\":\"60000.00\"}").getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        LocalDate bought = wallet.bean(ClosedTradingDays.class).fundDayOf(wallet.bean(BusinessClock.class).now());
        LocalDate next = bought.plusDays(1);
        String income = SimulatedIncome.on(next).incomeOf(Money.of("60000.00")).toString();
        assertThat(wallet.money("dave", "/wallet", "sevenDayYield")).matches("\\d\\.\\d{3}");
        assertThat(wallet.money("dave", "/wallet", "incomePer10000")).matches("0\\.\\d{4}");

        closed(next, bought, false);
        closed(next, bought, false);
        closed(bought, bought.minusDays(1), true);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.money("dave", "/wallet", "yesterdayIncome")).isEqualTo(income));
        assertThat(wallet.money("dave", "/wallet", "incomeDate")).isEqualTo(next.toString());
        assertThat(kinds("dave")).containsExactly("INCOME", "TOPPED_UP");
        assertThat(wallet.get("dave", "/wallet/income?from=" + bought).getBody().toString())
                .isEqualTo("[{\"date\":\"%s\",\"amount\":\"%s\"}]".formatted(next, income));
        aMilestoneIsToldOnce(next);
        twoYearsOfYieldsAreTold(next);
        assertBalanced();

        assertThat(wallet.bean(JdbcTemplate.class)
                .update("UPDATE closed_trading_day SET booked_at = NULL, credited_to = ''")).isEqualTo(2);
        await().atMost(SOON).until(() -> wallet.bean(ClosedTradingDays.class).nextToBook().isEmpty());
        assertThat(kinds("dave")).containsExactly("INCOME", "TOPPED_UP");

        withdrawsAll(next.plusDays(1));
        aWalletThatCannotBeCreditedRaisesAnAlert(next.plusDays(3));
    }

    private void aMilestoneIsToldOnce(LocalDate reachedOn) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.bean(TransactionCentre.class)
                        .stateOf(MessageType.of(IncomeMilestoneReachedIntegrationEvent.class), "dave:1.00"))
                        .contains(TransactionState.COMMITTED));
        assertThat(wallet.bean(JdbcTemplate.class)
                .queryForList("SELECT reached_on FROM income_milestone WHERE investor_id = 'dave' AND told",
                        LocalDate.class))
                .containsExactly(reachedOn);
    }

    private void twoYearsOfYieldsAreTold(LocalDate last) throws Exception {
        JsonNode yields = wallet.get("dave", "/money-fund/yields?from=" + last.minusYears(2).plusDays(10)).getBody();

        assertThat(yields).hasSize((int) last.minusYears(2).plusDays(10).datesUntil(last.plusDays(1)).count());
        JsonNode newest = yields.get(yields.size() - 1);
        assertThat(newest.get("date").asString()).isEqualTo(last.toString());
        assertThat(newest.get("incomePer10000").asString()).isEqualTo(SimulatedIncome.on(last).toString());
        assertThat(newest.get("sevenDayYield").asString())
                .isEqualTo(wallet.money("dave", "/wallet", "sevenDayYield"));
    }

    private void aWalletThatCannotBeCreditedRaisesAnAlert(LocalDate day) throws Exception {
        JdbcTemplate jdbc = wallet.bean(JdbcTemplate.class);
        jdbc.update("INSERT INTO wallet_overview (investor_id, available_fen, held_fen) VALUES ('zoe', 0, 0)");

        closed(day, day.minusDays(1), false);

        await().atMost(SOON).until(() -> openAlerts(day) == 1);
        jdbc.update("DELETE FROM wallet_overview WHERE investor_id = 'zoe'");
        await().atMost(SOON).until(() -> openAlerts(day) == 0);
        assertThat(wallet.bean(ClosedTradingDays.class).nextToBook()).isEmpty();
    }

    private int openAlerts(LocalDate day) {
        return wallet.bean(JdbcTemplate.class)
                .queryForObject("SELECT count(*) FROM transaction_alert WHERE cause = 'INCOME_NOT_BOOKED' "
                        + "AND business_key = ? AND closed_at IS NULL", Integer.class, day.toString());
    }

    private void withdrawsAll(LocalDate day) throws Exception {
        String all = wallet.money("dave", "/wallet", "available");
        assertThat(code(wallet.post("dave", "/withdrawals", "d-2", "{\"amount\":\"%s\"}".formatted(all))))
                .isEqualTo("ABOVE_FAST_LIMIT");
        List<Money> shown = inTransitWhenToldToLook("dave");
        ResponseEntity<JsonNode> ordinary = wallet.post("dave", "/withdrawals", "d-3",
                "{\"amount\":\"%s\",\"speed\":\"ORDINARY\"}".formatted(all));
        assertThat(ordinary.getBody().get("status").asString()).isEqualTo("IN_TRANSIT");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.money("dave", "/wallet", "inTransit")).isEqualTo(all));
        await().atMost(SOON).until(() -> shown.contains(Money.of(all)));
        assertThat(wallet.money("dave", "/wallet", "available")).isEqualTo("0.00");
        assertBalanced();

        closed(day, day.minusDays(1), false);
        await().atMost(SOON)
                .until(() -> wallet.bean(ClosedTradingDays.class).lastBooked().orElseThrow().tradeDate().equals(day));
        assertThat(wallet.money("dave", "/wallet", "inTransit")).isEqualTo(all);

        shown.clear();
        closed(day.plusDays(1), day, false);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.money("dave", "/wallet", "inTransit")).isEqualTo("0.00"));
        await().atMost(SOON).until(() -> shown.contains(Money.ZERO));
        assertBalanced();
        Money stillEarned = SimulatedIncome.on(day).incomeOf(Money.of(all));
        assertThat(wallet.money("dave", "/wallet", "available")).isEqualTo(stillEarned.toString());
        assertThat(wallet.money("dave", "/card", "balance"))
                .isEqualTo(Money.of("40000.00").plus(Money.of(all)).toString());
    }

    /** What a page of the investor shows that looks whenever it is told to. */
    private List<Money> inTransitWhenToldToLook(String investor) {
        OrdinaryWithdrawals withdrawals = wallet.bean(OrdinaryWithdrawals.class);
        List<Money> shown = new CopyOnWriteArrayList<>();
        wallet.bean(Changes.class).follow(change -> {
            if (change.investorId().equals(investor)) {
                shown.add(withdrawals.inTransit(InvestorId.of(investor)));
            }
        });
        return shown;
    }

    @Test
    void the_daily_limit_of_the_money_fund_holds_for_top_ups_before_the_card_is_charged() throws Exception {
        assertThat(topUp("e-1", "3000000.00").getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(code(topUp("e-2", "2000000.01"))).isEqualTo("ABOVE_DAILY_LIMIT");
        assertThat(wallet.money("erin", "/card", "balance")).isEqualTo("7000000.00");
        assertThat(code(topUp("e-3", "5000000.01"))).isEqualTo("ABOVE_DAILY_LIMIT");
        assertThat(topUp("e-4", "2000000.00").getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(wallet.money("erin", "/wallet", "available")).isEqualTo("5000000.00");
        assertThat(code(topUp("e-5", "1.00"))).isEqualTo("ABOVE_DAILY_LIMIT");
        assertBalanced();

        long aDay = wallet.bean(BusinessClock.class).ahead().plusDays(1).toMillis();
        wallet.fundTradingSays(Long.toString(aDay),
                new BusinessClockPutAheadIntegrationEvent(1, aDay, "2026-11-20T07:00:00Z"));
        await("the next day by the clock of the demonstration").atMost(SOON)
                .until(() -> topUp(UUID.randomUUID().toString(), "1.00").getStatusCode() == HttpStatus.CREATED);
        assertBalanced();
    }

    @Test
    void a_redemption_is_credited_once_and_what_it_has_gained_comes_from_the_market() throws Exception {
        String id = UUID.randomUUID().toString();
        var redeemed = new FundRedemptionConfirmedIntegrationEvent(1, id, "frank", "110011", "980.00", "1.0500",
                "15.44",
                "1013.56", "1000.00", "2026-11-24", "2026-11-25", "2026-11-24T09:00:00Z");
        wallet.fundTradingSays(id, redeemed);
        wallet.fundTradingSays(id, redeemed);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.money("frank", "/wallet", "available")).isEqualTo("1013.56"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.bean(JdbcTemplate.class)
                        .queryForObject("SELECT -balance_fen FROM bank_account WHERE account = 'capital-market'",
                                Long.class))
                        .isEqualTo(1356));
        assertThat(kinds("frank")).containsExactly("REDEEMED");
        assertBalanced();
        update("wallet_entry SET cost_fen = cost_fen + 1 WHERE redemption_id = ':id'", id);
        try {
            assertThat(failingChecks()).extracting(failing -> failing.get("name").asString())
                    .containsExactly("1 gains of redemptions = paid to the fund company by the market");
        } finally {
            update("wallet_entry SET cost_fen = cost_fen - 1 WHERE redemption_id = ':id'", id);
        }
    }

    @Test
    void a_bonus_is_credited_once_to_the_top_up_that_earned_it_and_marketing_pays_for_it() throws Exception {
        String id = wallet.post("grace", "/top-ups", "g-1", "{\"amount\":\"100.00\"}")
                .getBody()
                .get("transferId")
                .asString();
        var granted = new TopUpBonusGrantedIntegrationEvent(1, id, "grace", "top-up-2026", "20.00",
                "2026-11-20T07:00:00Z");
        wallet.companionSays(id, granted);
        wallet.companionSays(id, granted);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.money("grace", "/wallet", "available")).isEqualTo("120.00"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(wallet.bean(JdbcTemplate.class)
                        .queryForObject("SELECT -balance_fen FROM bank_account WHERE account = 'marketing'",
                                Long.class))
                        .isEqualTo(2000));
        assertThat(wallet.get("grace", "/wallet/entries").getBody().get("items"))
                .extracting(entry -> entry.get("kind").asString() + " " + entry.get("transferId").asString())
                .containsExactly("BONUS " + id, "TOPPED_UP " + id);
        wallet.post("grace", "/top-ups", "another", "{\"amount\":\"50.00\"}");
        assertThat(wallet.get("grace", "/wallet/transfers/" + id + "/entries").getBody().get("items"))
                .extracting(entry -> entry.get("kind").asString())
                .containsExactly("BONUS", "TOPPED_UP");
        assertThat(wallet.get("alice", "/wallet/transfers/" + id + "/entries").getBody().get("items")).isEmpty();
        assertBalanced();
        update("wallet_entry SET amount_fen = amount_fen + 1 WHERE kind = 'BONUS' AND transfer_id = ':id'", id);
        try {
            assertThat(failingChecks()).extracting(failing -> failing.get("name").asString())
                    .contains("1 bonuses in wallets = paid to the fund company by marketing");
        } finally {
            update("wallet_entry SET amount_fen = amount_fen - 1 WHERE kind = 'BONUS' AND transfer_id = ':id'", id);
        }
    }

    private ResponseEntity<JsonNode> topUp(String key, String amount) {
        return wallet.post("erin", "/top-ups", key, "{\"amount\":\"%s\"}".formatted(amount));
    }

    private void closed(LocalDate day, LocalDate previous, boolean first) throws Exception {
        wallet.fundTradingSays(day.toString(), new TradingDayClosedIntegrationEvent(1, day.toString(),
                previous.toString(), first, "2026-11-20T07:00:00Z"));
    }

    private List<String> kinds(String investor) {
        return wallet.get(investor, "/wallet/entries")
                .getBody()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("kind").asString())
                .toList();
    }

    @Test
    void nobody_sees_anothers_purchase() {
        String id = placed("alice", "11.00", UUID.randomUUID().toString());
        assertThat(wallet.get("bob", "/purchases/" + id).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(wallet.get("alice", "/purchases/abc").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(wallet.get("alice", "/operations/figures").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_token_that_the_edge_has_not_issued_opens_nothing() {
        assertThat(wallet.getIssuedBy("web-ui", "alice", "/card").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(wallet.getIssuedBy("somebody", "alice", "/card").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private String purchaseOf(String investor, String amount) {
        return wallet.get(investor, "/purchases")
                .getBody()
                .get("items")
                .valueStream()
                .filter(purchase -> purchase.get("amount").asString().equals(amount))
                .map(purchase -> purchase.get("purchaseId").asString())
                .findFirst()
                .orElse(null);
    }

    private String placed(String investor, String amount, String key) {
        ResponseEntity<JsonNode> answer = wallet.post(investor, "/purchases", key, order(amount));
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.ACCEPTED);
        return answer.getBody().get("purchaseId").asString();
    }

    private static String order(String amount) {
        return """
                {"route":"DISCOUNT","fundCode":"110011","amount":"%s","quoteId":"0c0ffee0-0000-4000-8000-00000000000a",
                 "tradeDate":"2026-11-23","confirmDate":"2026-11-24"}""".formatted(amount);
    }

    private static String inquiry(String amount) {
        return """
                {"route":"DISCOUNT","fundCode":"110011","amount":"%s","quoteId":"0c0ffee0-0000-4000-8000-00000000000a"}"""
                .formatted(amount);
    }

    private String status(String investor, String id) {
        return wallet.get(investor, "/purchases/" + id).getBody().get("status").asString();
    }

    private Iterable<String> stepNames(String investor, String id) {
        return wallet.get(investor, "/purchases/" + id)
                .getBody()
                .get("steps")
                .valueStream()
                .map(step -> step.get("name").asString())
                .toList();
    }

    private static String code(ResponseEntity<JsonNode> problem) {
        return problem.getBody().get("code").asString();
    }

    private Iterable<JsonNode> failingChecks() {
        return wallet.get("operator", "/operations/figures")
                .getBody()
                .get("checks")
                .valueStream()
                .filter(check -> !check.get("ok").asBoolean())
                .toList();
    }

    private void assertBalanced() {
        await().atMost(SOON).untilAsserted(() -> assertThat(failingChecks()).isEmpty());
    }

    private static FundPurchaseAcceptedIntegrationEvent accepted(String id, String amount) {
        return new FundPurchaseAcceptedIntegrationEvent(1, id, "alice", "110011", amount, amount, "0.00", "2026-11-23",
                "2026-11-24", "2026-11-20T07:00:00Z");
    }

    private static FundPurchaseConfirmedIntegrationEvent confirmed(String id, String amount) {
        return new FundPurchaseConfirmedIntegrationEvent(1, id, "alice", "110011", amount, "1.0150", "985.22",
                "2026-11-24T09:00:00Z");
    }
}
