package io.discountpurchase.sharedkernel.contract.companion;

/**
 * A department has something to tell an investor. It travels under the tag of the department: {@code TagA} operations,
 * {@code TagB} customer service, {@code TagC} companion orchestration.
 *
 * @param version the form of this record, {@value #VERSION}
 * @param noticeId a UUID
 * @param kind what is told, such as {@code PURCHASE_ACCEPTED}
 * @param subjectId the purchase, redemption or top-up that it is about, or made of the fact and the investor; a UUID
 * @param happenedAt when that happened, an ISO-8601 instant
 */
public record NoticeWrittenIntegrationEvent(
        int version,
        String noticeId,
        String investorId,
        String kind,
        String subjectId,
        String happenedAt) {
    public static final int VERSION = 1;
}
