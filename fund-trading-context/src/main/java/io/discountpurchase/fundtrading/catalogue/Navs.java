package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.jdbc.Columns;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.changes.Change;
import io.discountpurchase.transactioncentre.changes.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The tables {@code fund_nav} and {@code withheld_nav}: the prices of a fund day by day. A price that has been published is
 * never changed, because orders have been confirmed at it.
 */
@Component
public class Navs {
    private static final String OF_FUND_IN_RANGE = """
            FROM fund_nav WHERE fund_code = :fund AND nav_date BETWEEN :from AND :to
            """;

    private final JdbcClient jdbc;
    private final NotableFalls falls;
    private final Changes changes;
    private final BusinessClock clock;

    Navs(JdbcClient jdbc, NotableFalls falls, Changes changes, BusinessClock clock) {
        this.jdbc = jdbc;
        this.falls = falls;
        this.changes = changes;
        this.clock = clock;
    }

    /** A fund's prices from one day to another, both included, newest first. */
    public List<PublishedNav> page(FundCode fund, LocalDate from, LocalDate to, int page, int size) {
        return ofFund("SELECT * " + OF_FUND_IN_RANGE + "ORDER BY nav_date DESC LIMIT :size OFFSET :offset", fund)
                .param("from", from)
                .param("to", to)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Navs::nav)
                .list();
    }

    /** A fund's prices since a day, oldest first. */
    public List<PublishedNav> since(FundCode fund, LocalDate from) {
        return ofFund("SELECT * FROM fund_nav WHERE fund_code = :fund AND nav_date >= :from ORDER BY nav_date", fund)
                .param("from", from)
                .query(Navs::nav)
                .list();
    }

    public long count(FundCode fund, LocalDate from, LocalDate to) {
        return ofFund("SELECT count(*) " + OF_FUND_IN_RANGE, fund).param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
    }

    public Optional<Nav> of(FundCode fund, LocalDate day) {
        return ofFund("SELECT * FROM fund_nav WHERE fund_code = :fund AND nav_date = :day", fund).param("day", day)
                .query(Navs::nav)
                .optional()
                .map(PublishedNav::nav);
    }

    public boolean isWithheld(FundCode fund, LocalDate day) {
        return ofFund("SELECT count(*) FROM withheld_nav WHERE fund_code = :fund AND nav_date = :day", fund)
                .param("day", day)
                .query(Long.class)
                .single() > 0;
    }

    /** The days whose price is still missing, oldest first. */
    public List<LocalDate> withheld(FundCode fund) {
        return ofFund("SELECT nav_date FROM withheld_nav WHERE fund_code = :fund ORDER BY nav_date", fund)
                .query((row, number) -> Columns.date(row, "nav_date"))
                .list();
    }

    /** Has the price left out when its day is closed; once is enough. */
    public void withhold(FundCode fund, LocalDate day) {
        ofFund("INSERT INTO withheld_nav (fund_code, nav_date) VALUES (:fund, :day) ON CONFLICT DO NOTHING", fund)
                .param("day", day)
                .update();
    }

    /** @return whether this call has published it, rather than one before it */
    @Transactional
    public boolean publish(FundCode fund, LocalDate day, Nav nav) {
        boolean published = ofFund("""
                INSERT INTO fund_nav (fund_code, nav_date, nav, published_at) VALUES (:fund, :day, :nav, :now)
                ON CONFLICT DO NOTHING""", fund)
                .param("day", day)
                .param("nav", nav.toBigDecimal())
                .param("now", Columns.utc(clock.now()))
                .update() == 1;
        ofFund("DELETE FROM withheld_nav WHERE fund_code = :fund AND nav_date = :day", fund).param("day", day).update();
        if (published) {
            changes.publish(new Change(Change.EVERYBODY, "navs", clock.now().toEpochMilli()));
            lastBefore(fund, day)
                    .ifPresent(before -> falls.look(fund, new PublishedNav(day, nav), before));
        }
        return published;
    }

    private Optional<Nav> lastBefore(FundCode fund, LocalDate day) {
        return ofFund("""
                SELECT * FROM fund_nav WHERE fund_code = :fund AND nav_date < :day
                ORDER BY nav_date DESC LIMIT 1""", fund).param("day", day)
                .query(Navs::nav)
                .optional()
                .map(PublishedNav::nav);
    }

    private JdbcClient.StatementSpec ofFund(String sql, FundCode fund) {
        return jdbc.sql(sql).param("fund", fund.value());
    }

    private static PublishedNav nav(ResultSet row, int number) throws SQLException {
        return new PublishedNav(Columns.date(row, "nav_date"), Columns.nav(row, "nav"));
    }
}
