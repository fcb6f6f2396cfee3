package io.discountpurchase.companion.notice;

import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenNoticesTest {
    @ParameterizedTest
    @ValueSource(strings = {"NoticeWritten", "TopUpBonusGranted"})
    void what_is_said_until_it_is_said_is_not_abandoned(String type) {
        assertThat(new WrittenNotices().check(new MessageType(type, 1), "key")).isEqualTo(Verdict.STILL_TRIED);
    }
}
