package io.discountpurchase.companion;

import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.reconciliation.Check;
import io.discountpurchase.transactioncentre.reconciliation.FiguresReport;
import io.discountpurchase.transactioncentre.reconciliation.ServiceBooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Map;

/** Counts what was heard and what was written, each from its own table: invariants 1 and 7. */
@Repository
class Books implements ServiceBooks {
    private static final String BALANCE = """
            SELECT (SELECT count(*) FROM notice) AS notices,
                   (SELECT count(*) FROM (SELECT DISTINCT business_key, kind, tag FROM notice) AS distinct_notice)
                       AS distinctNotices,
                   (SELECT count(DISTINCT transaction_id) FROM transaction_inbox
                        WHERE transaction_id LIKE 'DiscountPurchaseFunded:%' OR transaction_id LIKE 'FundPurchase%'
                        OR transaction_id LIKE 'FundRedemption%') AS messagesTaken,
                   (SELECT count(*) FROM notice WHERE state = 'WRITTEN') AS unread,
                   (SELECT count(*) FROM notice LEFT JOIN notice_review review ON review.notice_key = notice.notice_key
                        WHERE notice.notice_key IS NOT NULL AND tag <> 'TagB' AND notice.state <> CASE review.state
                            WHEN 'WAITING' THEN 'IN_REVIEW' WHEN 'APPROVED' THEN 'PUBLISHED'
                            WHEN 'REJECTED' THEN 'REJECTED' ELSE 'WRITTEN' END) AS shownAgainstReview,
                   (SELECT count(*) FROM notice WHERE kind LIKE 'PURCHASE_%' OR kind LIKE 'REDEMPTION_%')
                       AS noticesOfMessages,
                   (SELECT count(*) FROM notice WHERE kind IN (SELECT kind FROM announcement)) AS noticesOfAnnouncements,
                   (SELECT coalesce(sum(told), 0) FROM announcement) AS toldByAnnouncements,
                   (SELECT count(*) FROM announcement WHERE NOT ended) AS unendedAnnouncements,
                   (SELECT count(*) FROM notice WHERE kind = 'BONUS_GRANTED') AS noticesOfBonuses,
                   (SELECT count(*) FROM campaign_decision WHERE outcome = 'GRANTED') AS bonuses,
                   (SELECT coalesce(sum(bonus_fen), 0) FROM campaign_decision) AS bonusFen,
                   (SELECT coalesce(sum(spent_fen), 0) FROM campaign) AS spentFen,
                   (SELECT count(*) FROM campaign WHERE spent_fen > budget_fen) AS overspent,
                   (SELECT count(*) FROM transaction_journal WHERE kind = 'MESSAGE' AND name = 'DUPLICATE_IGNORED')
                       AS duplicatesSuppressed""";

    private final JdbcClient jdbc;
    private final Ledger ledger;

    Books(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    private record Balance(long notices, long distinctNotices, long messagesTaken, long unread,
            long shownAgainstReview, long noticesOfMessages, long noticesOfAnnouncements, long toldByAnnouncements,
            long unendedAnnouncements, long noticesOfBonuses, long bonuses, long bonusFen, long spentFen,
            long overspent, long duplicatesSuppressed) {}

    /** All that is compared is read by one statement, so that no message comes in between two counts. */
    @Override
    public FiguresReport report() {
        Balance balance = jdbc.sql(BALANCE).query(Balance.class).single();
        return new FiguresReport("companion", List.of(
                Check.equal("7 notices = notices of different purchase, event or tag", balance.distinctNotices(),
                        balance.notices()),
                Check.equal("7 messages taken = notices", balance.messagesTaken(), balance.noticesOfMessages()),
                Check.equal("7 investors told by announcements = notices of them", balance.toldByAnnouncements(),
                        balance.noticesOfAnnouncements()),
                Check.none("7 announcements that have not reached everybody", balance.unendedAnnouncements()),
                Check.none("7 notices that compliance has not read yet", balance.unread()),
                Check.none("7 notices shown or held back against their review", balance.shownAgainstReview()),
                Check.equal("7 bonuses granted = notices of them", balance.bonuses(), balance.noticesOfBonuses()),
                Check.equal("1 spent by campaigns = bonuses granted", new Money(balance.spentFen()),
                        new Money(balance.bonusFen())),
                Check.none("1 campaigns that have spent more than their budget", balance.overspent())),
                Map.of("notices", Long.toString(balance.notices()), "duplicatesSuppressed",
                        Long.toString(balance.duplicatesSuppressed()), "openHalfMessages",
                        Long.toString(ledger.countUnanswered()), "bonusesGranted",
                        Long.toString(balance.bonuses()), "bonusAmount", new Money(balance.bonusFen()).toString()));
    }
}
