package io.discountpurchase.wallet.operations;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.reconciliation.Check;
import io.discountpurchase.transactioncentre.reconciliation.FiguresReport;
import io.discountpurchase.transactioncentre.reconciliation.ServiceBooks;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compares the bank's journal, the wallets, the purchases, the ledger and the events, each read from its own table in one
 * snapshot. No figure is derived from the one it is compared with.
 */
@Component
class Books implements ServiceBooks {
    private static final String MAIN_TRANSACTION = "DiscountPurchaseFunded";

    private static final String SETTLED_FOR_GOOD = """
            SELECT -sum(amount_fen) FROM wallet_entry WHERE kind IN ('SETTLED', 'RETURNED')""";
    private static final String REDEEMED = "SELECT sum(amount_fen) FROM wallet_entry WHERE kind = 'REDEEMED'";
    private static final String BONUSES = "SELECT sum(amount_fen) FROM wallet_entry WHERE kind = 'BONUS'";
    private static final String GIVEN_BACK = "(released_at IS NOT NULL OR returned_at IS NOT NULL)";

    private final JdbcTemplate jdbc;
    private final Ledger ledger;
    private final ReadModels readModels;

    Books(JdbcTemplate jdbc, Ledger ledger, ReadModels readModels) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.readModels = readModels;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FiguresReport report() {
        Stream<Check> books = Stream.of(moneyConserved(), journalBalanced(), accountsAgree(), nothingNegative(),
                incomePaid(), gainsPaid(), bonusesPaid(),
                entriesAgree(), holdsAgree(), keysAndPurchases(), purchasesAndLedger(), boughtIsAccountedFor());
        return new FiguresReport("wallet", Stream.concat(books, readModels.checks()).toList(), published());
    }

    /**
     * Invariant 1. Settled: what is with the funds, less what redemptions have brought back. In transit: authorised but not yet
     * in a wallet, or withdrawn but not yet on the card. The payment's id is taken apart, and not put together, so that the
     * index on entries is used; and only where it is of that kind, since H2 would look through all entries that are null.
     */
    private Check moneyConserved() {
        Money opened = money(
                "SELECT sum(amount_fen) FROM bank_posting WHERE account LIKE 'card:%' AND entry LIKE 'opening %'");
        Money cards = money("SELECT sum(balance_fen) FROM bank_account WHERE account LIKE 'card:%'");
        Money wallets = money("SELECT sum(available_fen + held_fen) FROM wallet_overview");
        Money settled = money(SETTLED_FOR_GOOD).minus(money(REDEEMED));
        Money in = money("""
                SELECT sum(amount_fen) FROM bank_authorisation WHERE state <> 'VOIDED'
                AND NOT (payment_id LIKE 'purchase-%' AND EXISTS (
                    SELECT 1 FROM wallet_entry WHERE kind = 'BOUGHT' AND purchase_id =
                        CASE WHEN payment_id LIKE 'purchase-%' THEN CAST(substring(payment_id FROM 10) AS UUID) END))
                AND NOT (payment_id LIKE 'top-up-%' AND EXISTS (
                    SELECT 1 FROM wallet_entry WHERE kind = 'TOPPED_UP' AND transfer_id =
                        CASE WHEN payment_id LIKE 'top-up-%' THEN CAST(substring(payment_id FROM 8) AS UUID) END))""");
        Money out = money(
                """
                        SELECT -sum(amount_fen) FROM wallet_entry WHERE kind IN ('WITHDRAWN', 'WITHDRAWN_ORDINARY') AND NOT EXISTS (
                            SELECT 1 FROM bank_payout WHERE bank_payout.transfer_id = wallet_entry.transfer_id)""");
        Money income = money("SELECT sum(amount_fen) FROM wallet_entry WHERE kind = 'INCOME'");
        return Check.equal("1 money: cards + wallets + settled + in transit = opened + income + bonuses",
                opened.plus(income).plus(money(BONUSES)),
                cards.plus(wallets).plus(settled).plus(in).plus(out));
    }

    private Check journalBalanced() {
        return Check.equal("1 bank entries that do not sum to zero", 0,
                count("SELECT count(*) FROM (SELECT entry FROM bank_posting GROUP BY entry HAVING sum(amount_fen) <> 0) odd"));
    }

    /** Added up together: H2 would sum up all postings once more for each account that it joins. */
    private Check accountsAgree() {
        return Check.equal("1 bank accounts that differ from their postings", 0,
                count("""
                        SELECT count(*) FROM (
                            SELECT account FROM (
                                SELECT account, balance_fen AS fen FROM bank_account
                                UNION ALL SELECT account, -amount_fen FROM bank_posting) booked
                            GROUP BY account HAVING sum(fen) <> 0) odd"""));
    }

    private Check nothingNegative() {
        return Check.equal("1 negative balances", 0,
                count("SELECT count(*) FROM bank_account WHERE balance_fen < 0 AND account NOT IN ('opening', 'money-market', 'capital-market', 'marketing')")
                        + count("SELECT count(*) FROM wallet_overview WHERE available_fen < 0 OR held_fen < 0"));
    }

    /** Income is new money; the bank knows where it came from. */
    private Check incomePaid() {
        return Check.equal("1 income in wallets = paid to the fund company by the market",
                money("SELECT sum(amount_fen) FROM wallet_entry WHERE kind = 'INCOME'"),
                money("SELECT -sum(amount_fen) FROM bank_posting WHERE account = 'money-market'"));
    }

    /** So is what redeemed shares have brought above what had been paid for them. */
    private Check gainsPaid() {
        return Check.equal("1 gains of redemptions = paid to the fund company by the market",
                money("SELECT sum(greatest(amount_fen - cost_fen, 0)) FROM wallet_entry WHERE kind = 'REDEEMED'"),
                money("SELECT -sum(amount_fen) FROM bank_posting WHERE account = 'capital-market'"));
    }

    /** And so is what campaigns pay. */
    private Check bonusesPaid() {
        return Check.equal("1 bonuses in wallets = paid to the fund company by marketing", money(BONUSES),
                money("SELECT -sum(amount_fen) FROM bank_posting WHERE account = 'marketing'"));
    }

    private Check entriesAgree() {
        return Check.equal("1 wallets that differ from their entries", 0,
                count("""
                        SELECT count(*) FROM (
                            SELECT investor_id FROM (
                                SELECT investor_id, available_fen + held_fen AS fen FROM wallet_overview
                                UNION ALL SELECT investor_id, -amount_fen FROM wallet_entry) entered
                            GROUP BY investor_id HAVING sum(fen) <> 0) odd"""));
    }

    /** Invariant 4: no hold without an open purchase, and none of another amount. */
    private Check holdsAgree() {
        return Check.equal("4 held in wallets = amounts of purchases that hold",
                money("""
                        SELECT sum(amount_fen) FROM purchase_progress
                        WHERE funded_at IS NOT NULL AND settled_at IS NULL AND released_at IS NULL"""),
                money("SELECT sum(held_fen) FROM wallet_overview"));
    }

    /** Invariant 2. */
    private Check keysAndPurchases() {
        return Check.equal("2 idempotency keys of funded purchases = main transactions committed",
                ledger.count(TransactionState.COMMITTED, MAIN_TRANSACTION), count("""
                        SELECT count(*) FROM accepted_request JOIN purchase_progress ON resource_id = purchase_id
                        WHERE funded_at IS NOT NULL"""));
    }

    /** Invariant 2. */
    private Check purchasesAndLedger() {
        return Check.equal("2 main transactions of failed purchases", 0, count("""
                SELECT count(*) FROM purchase_progress JOIN transaction_ledger
                ON transaction_id = 'DiscountPurchaseFunded:' || CAST(purchase_id AS VARCHAR)
                WHERE status = 'FAILED_NOT_CHARGED' AND state = 'COMMITTED'"""));
    }

    /** Invariant 3: what purchases brought in, and what was held by hand, was settled, released, or is still held. */
    private Check boughtIsAccountedFor() {
        Money funded = money("SELECT sum(amount_fen) FROM purchase_progress WHERE funded_at IS NOT NULL");
        Money settled = money(SETTLED_FOR_GOOD);
        Money released = money("SELECT sum(amount_fen) FROM purchase_progress WHERE " + GIVEN_BACK);
        Money held = money("SELECT sum(held_fen) FROM wallet_overview");
        return Check.equal("3 money-fund shares funded = settled + given back + held", funded,
                settled.plus(released).plus(held));
    }

    private Map<String, String> published() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("mainTransactionsCommitted",
                Long.toString(ledger.count(TransactionState.COMMITTED, MAIN_TRANSACTION)));
        figures.put("mainTransactionsAbandoned",
                Long.toString(ledger.count(TransactionState.ABANDONED, MAIN_TRANSACTION)));
        // a hold in an operator's hands is open by right, and a figure of its own
        figures.put("holdsOpen", Long.toString(count("""
                SELECT count(*) FROM purchase_progress
                WHERE funded_at IS NOT NULL AND settled_at IS NULL AND released_at IS NULL
                AND status <> 'IN_OPERATOR_HANDS'""")));
        figures.put("inOperatorHands",
                Long.toString(count("SELECT count(*) FROM purchase_progress WHERE status = 'IN_OPERATOR_HANDS'")));
        figures.put("holdsSettled", Long.toString(count("""
                SELECT count(*) FROM purchase_progress WHERE settled_at IS NOT NULL AND returned_at IS NULL""")));
        figures.put("confirmed",
                Long.toString(count("SELECT count(*) FROM purchase_progress WHERE status = 'CONFIRMED'")));
        figures.put("moneyGivenBack",
                Long.toString(count("SELECT count(*) FROM purchase_progress WHERE " + GIVEN_BACK)));
        figures.put("settledAmount",
                money(SETTLED_FOR_GOOD).toString());
        figures.put("redemptionsCredited",
                Long.toString(count("SELECT count(*) FROM wallet_entry WHERE kind = 'REDEEMED'")));
        figures.put("redeemedAmount", money(REDEEMED).toString());
        figures.put("bonusesCredited", Long.toString(count("SELECT count(*) FROM wallet_entry WHERE kind = 'BONUS'")));
        figures.put("bonusAmount", money(BONUSES).toString());
        figures.put("processing",
                Long.toString(count("SELECT count(*) FROM purchase_progress WHERE status = 'PROCESSING'")));
        figures.put("funded", Long.toString(count("SELECT count(*) FROM purchase_progress WHERE status = 'FUNDED'")));
        figures.put("openHalfMessages", Long.toString(ledger.countUnanswered()));
        return figures;
    }

    private Money money(String sql) {
        Long fen = jdbc.queryForObject(sql, Long.class);
        return fen == null ? Money.ZERO : new Money(fen);
    }

    private long count(String sql) {
        Long count = jdbc.queryForObject(sql, Long.class);
        return count == null ? 0 : count;
    }
}
