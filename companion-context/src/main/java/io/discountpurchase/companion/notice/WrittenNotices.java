package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck;
import org.springframework.stereotype.Component;

/**
 * What the companion says follows from something that is tried until it is done, and always under the same key: it must not
 * be abandoned between two tries.
 */
@Component
class WrittenNotices implements TransactionCheck {
    @Override
    public Verdict check(MessageType type, String businessKey) {
        return Verdict.STILL_TRIED;
    }
}
