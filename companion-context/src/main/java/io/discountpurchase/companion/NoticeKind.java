package io.discountpurchase.companion;

/** What a notice tells. Its words stand in the messages files, under its name. */
enum NoticeKind {
    PURCHASE_FUNDED(NoticeTag.TagC),
    PURCHASE_ACCEPTED(NoticeTag.TagC),
    /** Customer service: the investor has a decision to make about the money. */
    PURCHASE_REFUSED(NoticeTag.TagB),
    PURCHASE_CANCELLED(NoticeTag.TagC),
    /** As a refusal. */
    PURCHASE_NOT_CONFIRMED(NoticeTag.TagB),
    PURCHASE_CONFIRMED(NoticeTag.TagC),
    REDEMPTION_CONFIRMED(NoticeTag.TagC);

    private final NoticeTag tag;

    NoticeKind(NoticeTag tag) {
        this.tag = tag;
    }

    NoticeTag tag() {
        return tag;
    }

    /** Otherwise it is about a redemption. */
    boolean isOfPurchase() {
        return this != REDEMPTION_CONFIRMED;
    }
}
