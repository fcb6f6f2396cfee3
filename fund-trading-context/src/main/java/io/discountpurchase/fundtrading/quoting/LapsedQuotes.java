package io.discountpurchase.fundtrading.quoting;

import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.fundtrading.quoting.QuoteBook.Cursor;
import io.discountpurchase.fundtrading.quoting.QuoteBook.LapsedQuote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Looks once at each quote, some time after it has expired, so that a purchase has become an order by then. What is told and
 * how far it has been looked commit together, a page at a time; of two processes one has the cursor.
 */
@Component
class LapsedQuotes {
    private static final int PAGE = 100;

    private final QuoteBook quotes;
    private final LapsedQuoteAnnouncement announcement;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Duration patience;
    private final Clock clock;

    LapsedQuotes(QuoteBook quotes, LapsedQuoteAnnouncement announcement, JdbcClient jdbc,
            TransactionOperations transactions, @Value("${fund-trading.lapsed-quote-after}") Duration patience,
            Clock clock) {
        this.quotes = quotes;
        this.announcement = announcement;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.patience = patience;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${fund-trading.lapsed-quotes-every}", fixedDelayString = "${fund-trading.lapsed-quotes-every}")
    void tell() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> isPageTold()));
        }
    }

    /** @return false when no quote is left */
    private boolean isPageTold() {
        List<LapsedQuote> page = quotes.lapsedAfter(lock(), clock.instant().minus(patience), PAGE);
        if (page.isEmpty()) {
            return false;
        }
        page.stream().filter(LapsedQuote::unbought).map(LapsedQuote::quote).forEach(announcement::announce);
        LapsedQuote last = page.getLast();
        jdbc.sql("UPDATE lapsed_quote_cursor SET passed_expiry = ?, passed_quote = ?")
                .params(Columns.utc(last.quote().expiresAt()), last.quote().quoteId().value())
                .update();
        return true;
    }

    private Cursor lock() {
        return jdbc.sql("SELECT * FROM lapsed_quote_cursor FOR UPDATE")
                .query((row, number) -> new Cursor(Columns.instant(row, "passed_expiry"),
                        row.getObject("passed_quote", UUID.class)))
                .single();
    }
}
