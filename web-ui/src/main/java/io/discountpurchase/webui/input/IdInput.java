package io.discountpurchase.webui.input;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.webui.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** Ids as a caller wrote them: UUIDs in their canonical form. */
public final class IdInput {
    private IdInput() {}

    public static PurchaseId purchaseId(String text) {
        try {
            return PurchaseId.of(text);
        } catch (IllegalArgumentException noUuid) {
            throw ProblemCode.ID_FORMAT.at("purchaseId");
        }
    }

    public static RedemptionId redemptionId(String text) {
        try {
            return RedemptionId.of(text);
        } catch (IllegalArgumentException noUuid) {
            throw ProblemCode.ID_FORMAT.at("redemptionId");
        }
    }

    public static String noticeId(String text) {
        return canonical(text, "noticeId");
    }

    /** Of a purchase, a redemption or a top-up. */
    public static String subjectId(String text) {
        return canonical(text, "about");
    }

    public static String transferId(String text) {
        return canonical(text, "transferId");
    }

    private static String canonical(String text, String field) {
        if (!isCanonical(text)) {
            throw ProblemCode.ID_FORMAT.at(field);
        }
        return text;
    }

    private static boolean isCanonical(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noUuid) {
            return false;
        }
    }

    public static QuoteId quoteId(@Nullable String text) {
        if (text == null) {
            throw ProblemCode.QUOTE_REQUIRED.at("quoteId");
        }
        try {
            return QuoteId.of(text);
        } catch (IllegalArgumentException noUuid) {
            throw ProblemCode.ID_FORMAT.at("quoteId");
        }
    }
}
