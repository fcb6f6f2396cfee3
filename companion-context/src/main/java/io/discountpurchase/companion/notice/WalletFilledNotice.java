package io.discountpurchase.companion.notice;

import io.discountpurchase.sharedkernel.contract.wallet.WalletToppedUpIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHandler;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** For the first top-up of an investor of whom nothing was heard before. */
@Component
class WalletFilledNotice implements MessageHandler<WalletToppedUpIntegrationEvent> {
    private final Notices notices;
    private final NoticeWriting writing;

    WalletFilledNotice(Notices notices, NoticeWriting writing) {
        this.notices = notices;
        this.writing = writing;
    }

    @Override
    public String consumer() {
        return DeskGroups.WELCOME;
    }

    @Override
    public void handle(WalletToppedUpIntegrationEvent message) {
        Instant toppedUpAt = Instant.parse(message.toppedUpAt());
        if (!notices.tellOfAnythingBefore(toppedUpAt, message.investorId())) {
            writing.write(Notice.ofFact(NoticeKind.WALLET_FILLED, message.investorId(), "first top-up", toppedUpAt,
                    List.of(message.amount())));
        }
    }
}
