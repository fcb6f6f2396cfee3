package io.discountpurchase.wallet.integration.outbound;

import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseRecalledIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.WalletToppedUpIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TriedAgainTest {
    @Test
    void a_main_transaction_that_died_is_given_up() {
        assertThat(check(DiscountPurchaseFundedIntegrationEvent.class)).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(classes = {WalletToppedUpIntegrationEvent.class, IncomeMilestoneReachedIntegrationEvent.class,
            DiscountPurchaseRecalledIntegrationEvent.class})
    void what_comes_again_is_not_abandoned(Class<? extends Record> message) {
        assertThat(check(message)).isEqualTo(Verdict.STILL_TRIED);
    }

    private static Verdict check(Class<? extends Record> message) {
        return new TriedAgain().check(MessageType.of(message), "key");
    }
}
