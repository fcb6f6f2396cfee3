package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionConfirmed;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionPlaced;
import io.discountpurchase.fundtrading.domain.redemption.FundRedemptionEvent.RedemptionRefused;
import io.discountpurchase.fundtrading.domain.redemption.RedemptionState;
import io.discountpurchase.transactioncentre.reconciliation.Check;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The redemptions and the lots they take from, checked against each other and against the event store. */
@Component
class RedemptionBooks {
    private static final String OPEN = "state IN ('PLACED', 'ACCEPTED')";

    private final JdbcTemplate jdbc;
    private final Books books;
    private final ReplayedLots lots;

    RedemptionBooks(JdbcTemplate jdbc, Books books, ReplayedLots lots) {
        this.jdbc = jdbc;
        this.books = books;
        this.lots = lots;
    }

    BookedRedemptions confirmed() {
        BookedRedemptions redemptions = new BookedRedemptions();
        jdbc.query("""
                SELECT l.*, r.nav, r.confirm_date FROM fund_redemption_lot l
                JOIN fund_redemption r ON r.redemption_id = l.redemption_id WHERE r.state = 'CONFIRMED'""",
                redemptions::add);
        return redemptions;
    }

    List<Check> checks(BookedRedemptions confirmed) {
        return List.of(
                Check.equal("2 idempotency keys of redemptions = redemptions in the event store",
                        number("""
                                SELECT count(*) FROM accepted_redemption a
                                JOIN fund_redemption r ON r.redemption_id = a.redemption_id"""),
                        books.eventsInStore(RedemptionPlaced.class)),
                Check.equal("6 redemptions in the event store = in the book",
                        books.eventsInStore(RedemptionPlaced.class), number("SELECT count(*) FROM fund_redemption")),
                Check.equal("6 redemptions refused in the event store = in the book",
                        books.eventsInStore(RedemptionRefused.class), in(RedemptionState.REFUSED)),
                Check.equal("6 redemptions confirmed in the event store = in the book",
                        books.eventsInStore(RedemptionConfirmed.class), in(RedemptionState.CONFIRMED)),
                Check.none("6 lots that differ from their events", lots.thatDiffer()),
                Check.none("3 redeemed values that are not shares by NAV", confirmed.valuesThatDiffer()),
                Check.none("3 redemption fees that are not by the rules", confirmed.feesThatDiffer()),
                Check.none("3 redemptions that are not the sum of their lots", thatDoNotAddUp()),
                Check.none("3 redemptions at another NAV than that of their day", atAnotherNav()),
                Check.equal("3 shares reserved in lots = shares of open redemptions",
                        number("SELECT coalesce(sum(reserved * 100), 0) FROM holding_lot"),
                        number("SELECT coalesce(sum(shares * 100), 0) FROM fund_redemption WHERE " + OPEN)));
    }

    /** As they are published, for those who compare them with the wallet's. */
    Map<String, String> figures(BookedRedemptions confirmed) {
        return Map.of("redemptionsOpen", Long.toString(number("SELECT count(*) FROM fund_redemption WHERE " + OPEN)),
                "redemptionsConfirmed", Long.toString(in(RedemptionState.CONFIRMED)),
                "redeemedAmount", confirmed.amount().toString());
    }

    private long in(RedemptionState state) {
        return number("SELECT count(*) FROM fund_redemption WHERE state = ?", state.name());
    }

    private long thatDoNotAddUp() {
        return number("""
                SELECT count(*) FROM fund_redemption r
                JOIN (SELECT redemption_id, sum(shares) AS shares, sum(amount_before_fee) AS amount_before_fee,
                    sum(fee) AS fee, sum(cost) AS cost FROM fund_redemption_lot GROUP BY redemption_id) l
                ON l.redemption_id = r.redemption_id
                WHERE r.shares <> l.shares OR r.state = 'CONFIRMED' AND (r.amount_before_fee <> l.amount_before_fee
                    OR r.fee <> l.fee OR r.cost <> l.cost OR r.amount <> r.amount_before_fee - r.fee)""");
    }

    private long atAnotherNav() {
        return number("""
                SELECT count(*) FROM fund_redemption r
                LEFT JOIN fund_nav n ON n.fund_code = r.fund_code AND n.nav_date = r.trade_date
                WHERE r.state = 'CONFIRMED' AND (n.nav IS NULL OR n.nav <> r.nav)""");
    }

    private long number(String sql, Object... arguments) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class, arguments));
    }
}
