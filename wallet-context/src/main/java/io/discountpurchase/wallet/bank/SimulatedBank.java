package io.discountpurchase.wallet.bank;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.payment.OpenAuthorisation;
import io.discountpurchase.wallet.domain.payment.PaymentId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A bank that keeps its promises: each call commits by itself, whatever transaction the caller is in, and is booked in a
 * double-entry journal. Accounts: one {@code card:} each, {@code authorised}, {@code fund-company}; {@code opening},
 * {@code money-market}, {@code capital-market} and {@code marketing} are where money comes from, and so below zero.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SimulatedBank implements Bank {
    private static final String AUTHORISED = "authorised";
    private static final String FUND_COMPANY = "fund-company";
    private static final String CAPITAL_MARKET = "capital-market";
    private static final String MARKETING = "marketing";
    private static final String MONEY_MARKET = "money-market";
    private static final String OPENING = "opening";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    SimulatedBank(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Issues a card once; a second call changes nothing. */
    void issueCard(InvestorId investorId, Money balance) {
        List.of(AUTHORISED, FUND_COMPANY, CAPITAL_MARKET, MARKETING, MONEY_MARKET, OPENING).forEach(this::open);
        if (open(card(investorId))) {
            book("opening " + investorId, OPENING, card(investorId), balance);
        }
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Money balanceOf(InvestorId investorId) {
        return jdbc
                .query("SELECT balance_fen FROM bank_account WHERE account = ?", (row, n) -> new Money(row.getLong(1)),
                        card(investorId))
                .stream()
                .findFirst()
                .orElse(Money.ZERO);
    }

    @Override
    public Authorisation authorise(PaymentId paymentId, InvestorId investorId, Money amount) {
        if (!register(paymentId, investorId, amount, "AUTHORISED")) {
            return stateOf(paymentId).filter("VOIDED"::equals).isPresent() ? Authorisation.VOIDED_BEFORE
                    : Authorisation.AUTHORISED;
        }
        if (!withdrawn(card(investorId), amount)) {
            jdbc.update("DELETE FROM bank_authorisation WHERE payment_id = ?", paymentId.value());
            return Authorisation.INSUFFICIENT_BALANCE;
        }
        add(AUTHORISED, amount);
        post("authorise " + paymentId, card(investorId), AUTHORISED, amount);
        return Authorisation.AUTHORISED;
    }

    @Override
    public void capture(PaymentId paymentId) {
        if (moved(paymentId, "AUTHORISED", "CAPTURED")) {
            book("capture " + paymentId, AUTHORISED, FUND_COMPANY, amountOf(paymentId));
        }
    }

    @Override
    public void voidAuthorisation(PaymentId paymentId, InvestorId investorId) {
        if (register(paymentId, investorId, Money.ZERO, "VOIDED")) {
            return;
        }
        if (moved(paymentId, "AUTHORISED", "VOIDED")) {
            book("void " + paymentId, AUTHORISED, card(investorId), amountOf(paymentId));
        }
    }

    @Override
    public void payOut(UUID transferId, InvestorId investorId, Money amount) {
        if (jdbc.update("""
                INSERT INTO bank_payout (transfer_id, investor_id, amount_fen) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", transferId, investorId.value(), amount.fen()) == 1) {
            book("pay out " + transferId, FUND_COMPANY, card(investorId), amount);
        }
    }

    @Override
    public void payIncome(InvestorId investorId, LocalDate tradeDate, Money amount) {
        if (jdbc.update("""
                INSERT INTO bank_income (investor_id, trade_date, amount_fen) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", investorId.value(), tradeDate, amount.fen()) == 1) {
            book("income " + tradeDate + " " + investorId, MONEY_MARKET, FUND_COMPANY, amount);
        }
    }

    @Override
    public void payGain(RedemptionId redemptionId, Money amount) {
        if (jdbc.update("""
                INSERT INTO bank_gain (redemption_id, amount_fen) VALUES (?, ?) ON CONFLICT DO NOTHING""",
                redemptionId.value(), amount.fen()) == 1) {
            book("gain " + redemptionId, CAPITAL_MARKET, FUND_COMPANY, amount);
        }
    }

    @Override
    public void payBonus(UUID topUpId, Money amount) {
        if (jdbc.update("INSERT INTO bank_bonus (top_up_id, amount_fen) VALUES (?, ?) ON CONFLICT DO NOTHING", topUpId,
                amount.fen()) == 1) {
            book("bonus " + topUpId, MARKETING, FUND_COMPANY, amount);
        }
    }

    @Override
    public List<OpenAuthorisation> openSince(Instant before) {
        return jdbc.query("""
                SELECT payment_id, investor_id, amount_fen FROM bank_authorisation
                WHERE state = 'AUTHORISED' AND changed_at < ?""",
                (row, n) -> new OpenAuthorisation(PaymentId.of(row.getString(1)), InvestorId.of(row.getString(2)),
                        new Money(row.getLong(3))),
                before.atOffset(ZoneOffset.UTC));
    }

    private boolean open(String account) {
        return jdbc.update("INSERT INTO bank_account (account, balance_fen) VALUES (?, 0) ON CONFLICT DO NOTHING",
                account) == 1;
    }

    private boolean register(PaymentId paymentId, InvestorId investorId, Money amount, String state) {
        return jdbc.update("""
                INSERT INTO bank_authorisation (payment_id, investor_id, amount_fen, state, changed_at)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", paymentId.value(), investorId.value(), amount.fen(),
                state, clock.instant().atOffset(ZoneOffset.UTC)) == 1;
    }

    private boolean moved(PaymentId paymentId, String from, String to) {
        return jdbc.update("UPDATE bank_authorisation SET state = ?, changed_at = ? WHERE payment_id = ? AND state = ?",
                to,
                clock.instant().atOffset(ZoneOffset.UTC), paymentId.value(), from) == 1;
    }

    private Optional<String> stateOf(PaymentId paymentId) {
        return jdbc.query("SELECT state FROM bank_authorisation WHERE payment_id = ?", (row, n) -> row.getString(1),
                paymentId.value()).stream().findFirst();
    }

    private Money amountOf(PaymentId paymentId) {
        return jdbc.query("SELECT amount_fen FROM bank_authorisation WHERE payment_id = ?",
                (row, n) -> new Money(row.getLong(1)), paymentId.value()).getFirst();
    }

    private boolean withdrawn(String account, Money amount) {
        return jdbc.update(
                "UPDATE bank_account SET balance_fen = balance_fen - ? WHERE account = ? AND balance_fen >= ?",
                amount.fen(), account, amount.fen()) == 1;
    }

    private void add(String account, Money amount) {
        jdbc.update("UPDATE bank_account SET balance_fen = balance_fen + ? WHERE account = ?", amount.fen(), account);
    }

    private void book(String entry, String from, String to, Money amount) {
        add(from, amount.negated());
        add(to, amount);
        post(entry, from, to, amount);
    }

    private void post(String entry, String from, String to, Money amount) {
        Object now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.update("""
                INSERT INTO bank_posting (entry, account, amount_fen, posted_at) VALUES (?, ?, ?, ?), (?, ?, ?, ?)""",
                entry, from, -amount.fen(), now, entry, to, amount.fen(), now);
    }

    private static String card(InvestorId investorId) {
        return "card:" + investorId;
    }
}
