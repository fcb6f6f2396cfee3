package io.discountpurchase.companion.notice;

/** What a notice tells. Its words stand in the messages files, under its name. */
public enum NoticeKind {
    PURCHASE_FUNDED(NoticeTag.TagC, Subject.PURCHASE),
    PURCHASE_ACCEPTED(NoticeTag.TagC, Subject.PURCHASE),
    /** Customer service: the investor has a decision to make about the money. */
    PURCHASE_REFUSED(NoticeTag.TagB, Subject.PURCHASE),
    PURCHASE_CANCELLED(NoticeTag.TagC, Subject.PURCHASE),
    /** As a refusal. */
    PURCHASE_NOT_CONFIRMED(NoticeTag.TagB, Subject.PURCHASE),
    PURCHASE_CONFIRMED(NoticeTag.TagC, Subject.PURCHASE),
    REDEMPTION_CONFIRMED(NoticeTag.TagC, Subject.REDEMPTION),
    BONUS_GRANTED(NoticeTag.TagA, Subject.TOP_UP),
    BONUS_NOT_GRANTED(NoticeTag.TagA, Subject.TOP_UP);

    /** What the business key of a notice is the id of. */
    enum Subject { PURCHASE, REDEMPTION, TOP_UP }

    private final NoticeTag tag;
    private final Subject subject;

    NoticeKind(NoticeTag tag, Subject subject) {
        this.tag = tag;
        this.subject = subject;
    }

    public NoticeTag tag() {
        return tag;
    }

    /** Whether it makes funds attractive, so that a word about risk must stand beside it. */
    public boolean isPromotion() {
        return this == BONUS_GRANTED;
    }

    Subject subject() {
        return subject;
    }
}
