package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

/** Where notices begin: the row and the message to the desks commit together, in the transaction of what caused them. */
@Component
public class NoticeWriting {
    private final Notices notices;
    private final WrittenNoticeTranslator translator;
    private final TransactionCentre centre;

    NoticeWriting(Notices notices, WrittenNoticeTranslator translator, TransactionCentre centre) {
        this.notices = notices;
        this.translator = translator;
        this.centre = centre;
    }

    /** Does nothing if it has been written before. */
    public void write(Notice notice) {
        if (notices.write(notice)) {
            centre.publish(translator.translate(notice, notice.happenedAt()));
        }
    }
}
