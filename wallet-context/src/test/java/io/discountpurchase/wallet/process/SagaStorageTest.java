package io.discountpurchase.wallet.process;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.axon.AxonJson;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SagaStorageTest {
    @Test
    void a_saga_comes_back_from_the_database_as_it_was() {
        DiscountPurchaseSaga saga = new DiscountPurchaseSaga();
        saga.on(new HoldSettled(InvestorId.of("alice"), PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001"),
                Money.of("10.00")));

        Serializer serializer = AxonJson.serializer();
        DiscountPurchaseSaga restored = serializer.deserialize(serializer.serialize(saga, byte[].class));

        assertThat(restored).hasFieldOrPropertyWithValue("settled", true)
                .hasFieldOrPropertyWithValue("confirmed", false);
    }
}
