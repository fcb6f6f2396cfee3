package io.discountpurchase.companion.notice;

import java.util.List;

import static io.discountpurchase.companion.notice.NoticeKind.Level.MARKET;
import static io.discountpurchase.companion.notice.NoticeKind.Level.PRODUCT;
import static io.discountpurchase.companion.notice.NoticeKind.Level.USER;
import static io.discountpurchase.companion.notice.NoticeKind.Moment.AFTER;
import static io.discountpurchase.companion.notice.NoticeKind.Moment.BEFORE;
import static io.discountpurchase.companion.notice.NoticeKind.Moment.DURING;
import static io.discountpurchase.companion.notice.NoticeKind.Subject.NONE;
import static io.discountpurchase.companion.notice.NoticeKind.Subject.PURCHASE;
import static io.discountpurchase.companion.notice.NoticeKind.Subject.REDEMPTION;
import static io.discountpurchase.companion.notice.NoticeKind.Subject.TOP_UP;
import static io.discountpurchase.companion.notice.NoticeTag.TagA;
import static io.discountpurchase.companion.notice.NoticeTag.TagB;
import static io.discountpurchase.companion.notice.NoticeTag.TagC;

/**
 * What a notice tells, where it stands in the matrix of companionship, and of what its words speak. The words themselves are
 * the templates of {@link NoticeTemplates}.
 */
public enum NoticeKind {
    FIRST_LOGIN(TagC, NONE, USER, BEFORE),
    WALLET_FILLED(TagC, NONE, USER, BEFORE, "topUp"),
    BONUS_GRANTED(TagA, TOP_UP, USER, BEFORE, "topUp", "bonus"),
    BONUS_NOT_GRANTED(TagA, TOP_UP, USER, BEFORE, "topUp", "whyNot"),
    PURCHASE_FUNDED(TagC, PURCHASE, USER, DURING, "fund", "amount"),
    PURCHASE_CANCELLED(TagC, PURCHASE, USER, DURING, "fund", "amount"),
    REDEMPTION_CONFIRMED(TagC, REDEMPTION, USER, AFTER, "fund", "shares", "nav", "fee", "amount"),
    INCOME_MILESTONE(TagC, NONE, USER, AFTER, "milestone", "day"),

    HOLIDAY_AHEAD(TagC, NONE, MARKET, BEFORE, "lastTradeDate", "nextTradeDate"),
    CONFIRMATION_AFTER_HOLIDAY(TagC, PURCHASE, MARKET, DURING, "fund", "tradeDate", "confirmDate"),
    NAV_FALLEN(TagC, NONE, MARKET, AFTER, "fund", "navDate", "nav", "navBefore", "fall"),

    QUOTE_LAPSED(TagC, NONE, PRODUCT, BEFORE, "fund", "amount"),
    FUND_RESUMED(TagC, NONE, PRODUCT, BEFORE, "fund"),
    PURCHASE_ACCEPTED(TagC, PURCHASE, PRODUCT, DURING, "fund", "amount", "fee", "tradeDate", "confirmDate"),
    /** Customer service: the investor has a decision to make about the money. */
    PURCHASE_REFUSED(TagB, PURCHASE, PRODUCT, DURING, "fund", "amount", "reason"),
    /** As a refusal. */
    PURCHASE_NOT_CONFIRMED(TagB, PURCHASE, PRODUCT, DURING, "fund", "amount", "reason"),
    PURCHASE_CONFIRMED(TagC, PURCHASE, PRODUCT, AFTER, "fund", "amount", "shares", "nav"),
    FUND_SUSPENDED(TagC, NONE, PRODUCT, AFTER, "fund"),
    FUND_RISK_CHANGED(TagC, NONE, PRODUCT, AFTER, "fund", "risk"),
    /** As a refusal. */
    FUND_LIQUIDATED(TagB, NONE, PRODUCT, AFTER, "fund");

    /** What it is about: the investor's own money, the days and prices that are the same for all, or one fund. */
    public enum Level {
        USER, MARKET, PRODUCT
    }

    /** Where the investor stands: 投前 nothing is ordered yet, 投中 an order is on its way, 投后 it is held or has been sold. */
    public enum Moment {
        BEFORE, DURING, AFTER
    }

    /** What the business key of a notice is the id of, if that has a page of its own. */
    enum Subject {
        PURCHASE, REDEMPTION, TOP_UP, NONE
    }

    private final NoticeTag tag;
    private final Subject subject;
    private final Level level;
    private final Moment moment;
    @SuppressWarnings("ImmutableEnumChecker") // it is what List.of makes
    private final List<String> places;

    NoticeKind(NoticeTag tag, Subject subject, Level level, Moment moment, String... places) {
        this.tag = tag;
        this.subject = subject;
        this.level = level;
        this.moment = moment;
        this.places = List.of(places);
    }

    public NoticeTag tag() {
        return tag;
    }

    public Level level() {
        return level;
    }

    public Moment moment() {
        return moment;
    }

    /** Whether it makes funds attractive, so that a word about risk must stand beside it. */
    public boolean isPromotion() {
        return switch (this) {
            case FIRST_LOGIN, WALLET_FILLED, BONUS_GRANTED, INCOME_MILESTONE, QUOTE_LAPSED, FUND_RESUMED -> true;
            default -> false;
        };
    }

    /** The names of the values, in the order in which a notice keeps them. */
    List<String> places() {
        return places;
    }

    Subject subject() {
        return subject;
    }
}
