package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.util.List;

/** Where notices begin: the row and the message to the desks commit together, in the transaction of what caused them. */
@Component
public class NoticeWriting {
    private final Notices notices;
    private final WrittenNoticeTranslator translator;
    private final TransactionCentre centre;
    private final List<WritingListener> listeners;

    NoticeWriting(Notices notices, WrittenNoticeTranslator translator, TransactionCentre centre,
            List<WritingListener> listeners) {
        this.notices = notices;
        this.translator = translator;
        this.centre = centre;
        this.listeners = listeners;
    }

    /** @return false if it has been written before; then nothing is done */
    public boolean write(Notice notice) {
        boolean first = notices.write(notice);
        if (first) {
            listeners.forEach(listener -> listener.written(notice));
            centre.publish(translator.translate(notice, notice.happenedAt()));
        }
        return first;
    }
}
