package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.PreparedTransaction;
import io.discountpurchase.transactioncentre.TransactionCentre;
import io.discountpurchase.transactioncentre.TransactionCentreUnavailable;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.wallet.config.WalletProperties;
import io.discountpurchase.wallet.domain.purchase.PurchaseCommand.HandToOperator;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class OverduePurchasesTest {
    private static final PurchaseId ID = PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001");
    private static final Instant FUNDED_AT = Instant.parse("2026-11-20T06:00:00Z");
    private static final WalletProperties SETTINGS = new WalletProperties(Money.ZERO, Money.ZERO,
            Duration.ofSeconds(15),
            Duration.ofSeconds(30), Duration.ofMinutes(10));

    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"));
    private final RecordingCentre centre = new RecordingCentre();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<Object> commands = new ArrayList<>();

    @BeforeEach
    void fundAPurchase() {
        Flyway.configure()
                .dataSource(jdbc.getDataSource())
                .locations("classpath:db/migration/transaction-centre", "classpath:db/migration/wallet")
                .load()
                .migrate();
        bus.subscribe(HandToOperator.class.getName(), message -> commands.add(message.getPayload()));
        jdbc.update(
                """
                        INSERT INTO purchase_progress (purchase_id, investor_id, route, fund_code, amount_fen, status, trade_date,
                            confirm_date, version, placed_at, funded_at)
                        VALUES (?, 'alice', 'DISCOUNT', '110011', 100000, 'FUNDED', ?, ?, 2, ?, ?)""",
                ID.value(),
                LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23), FUNDED_AT.atOffset(ZoneOffset.UTC),
                FUNDED_AT.atOffset(ZoneOffset.UTC));
    }

    @Test
    void reminders_thin_out_and_go_on_at_the_pace_of_the_hand_over() {
        List<Long> secondsOfReminders = new ArrayList<>();
        for (long second = 0; second <= 3000; second += 5) {
            int before = centre.sent.size();
            after(second).remindFundTrading();
            if (centre.sent.size() > before) {
                secondsOfReminders.add(second);
            }
        }
        assertThat(secondsOfReminders).containsExactly(35L, 70L, 140L, 280L, 560L, 1120L, 1720L, 2320L, 2920L);
        assertThat(centre.sent).containsOnly(ID.toString());
    }

    @Test
    void a_reminder_that_a_crash_kept_from_being_noted_is_sent_again() {
        after(40).remindFundTrading();
        jdbc.update("DELETE FROM overdue_purchase");
        after(45).remindFundTrading();
        assertThat(centre.sent).hasSize(2);
    }

    @Test
    void a_broker_that_is_away_is_tried_again_next_time() {
        centre.away = true;
        after(40).remindFundTrading();
        assertThat(centre.sent).isEmpty();
        centre.away = false;
        after(45).remindFundTrading();
        assertThat(centre.sent).containsExactly(ID.toString());
    }

    @Test
    void an_accepted_purchase_is_asked_for_a_day_after_it_should_have_been_confirmed() {
        jdbc.update("UPDATE purchase_progress SET status = 'ACCEPTED', accepted_at = funded_at");
        LocalDate confirmDate = LocalDate.of(2026, 11, 23);

        at(confirmDate.plusDays(1).atTime(23, 59)).askForConfirmations();
        assertThat(centre.sent).isEmpty();
        at(confirmDate.plusDays(2).atStartOfDay()).askForConfirmations();
        assertThat(centre.sent).containsExactly(ID.toString());
        at(confirmDate.plusDays(2).atTime(5, 59)).askForConfirmations();
        assertThat(centre.sent).hasSize(1);
        at(confirmDate.plusDays(2).atTime(6, 0)).askForConfirmations();
        assertThat(centre.sent).hasSize(2);
        jdbc.update("UPDATE purchase_progress SET status = 'CONFIRMED'");
        at(confirmDate.plusDays(3).atStartOfDay()).askForConfirmations();
        assertThat(centre.sent).hasSize(2);
    }

    @Test
    void is_handed_to_an_operator_when_it_has_been_unanswered_for_too_long() {
        after(600).handToOperator();
        assertThat(commands).isEmpty();
        after(601).handToOperator();
        assertThat(commands).containsExactly(new HandToOperator(ID));
    }

    @Test
    void in_an_operators_hands_it_is_not_handed_over_again_but_reminders_go_on() {
        jdbc.update("UPDATE purchase_progress SET status = 'IN_OPERATOR_HANDS'");
        after(700).handToOperator();
        after(700).remindFundTrading();
        assertThat(commands).isEmpty();
        assertThat(centre.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status = 'ACCEPTED'", "status = 'CONFIRMED'", "status = 'REFUSED_KEPT_IN_WALLET'",
            "refused_at = CURRENT_TIMESTAMP", "status = 'PROCESSING', funded_at = NULL"})
    void what_is_answered_or_not_yet_funded_is_left_alone(String changed) {
        jdbc.update("UPDATE purchase_progress SET " + changed);
        after(700).remindFundTrading();
        after(700).handToOperator();
        assertThat(centre.sent).isEmpty();
        assertThat(commands).isEmpty();
    }

    /** Each one new, as after a restart. */
    private OverduePurchases after(long seconds) {
        return at(FUNDED_AT.plusSeconds(seconds));
    }

    /** China time. */
    private OverduePurchases at(LocalDateTime time) {
        return at(time.atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private OverduePurchases at(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new OverduePurchases(new UnansweredPurchases(jdbc), centre,
                new PurchaseCommands(DefaultCommandGateway.builder().commandBus(bus).build()), SETTINGS,
                clock, new BusinessClock(clock));
    }

    private static final class RecordingCentre implements TransactionCentre {
        private final List<String> sent = new ArrayList<>();
        private boolean away;

        @Override
        public int resend(String businessKey) {
            if (away) {
                throw new TransactionCentreUnavailable("away", null);
            }
            sent.add(businessKey);
            return 1;
        }

        @Override
        public PreparedTransaction prepare(OutboundMessage message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void publish(OutboundMessage message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<TransactionState> stateOf(MessageType type, String businessKey) {
            throw new UnsupportedOperationException();
        }

        @Override
        public TransactionState abandon(MessageType type, String businessKey) {
            throw new UnsupportedOperationException();
        }
    }
}
