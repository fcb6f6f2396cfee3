package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.axon.AxonJson;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.BonusCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.IncomeCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.RedemptionCredited;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.TopUpBegun;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

import static io.discountpurchase.wallet.domain.wallet.WalletMother.ALICE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.FRIDAY;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.OTHER_PURCHASE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.PURCHASE;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.bought;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.held;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.settled;
import static io.discountpurchase.wallet.domain.wallet.WalletMother.toppedUp;
import static org.assertj.core.api.Assertions.assertThat;

class WalletSnapshotTest {
    private static final RedemptionId REDEMPTION = RedemptionId.of("0c0ffee0-0000-4000-8000-0000000000aa");

    @Test
    void a_wallet_comes_back_from_its_snapshot_as_it_was() {
        Wallet wallet = new Wallet();
        Stream.of(new TopUpBegun(ALICE, OTHER_PURCHASE.value(), Money.of("1.00"), FRIDAY), toppedUp("100.00"),
                bought(PURCHASE, "600.00"), held(PURCHASE, "600.00"),
                bought(OTHER_PURCHASE, "7.00"), held(OTHER_PURCHASE, "7.00"), settled(PURCHASE, "600.00"),
                new RedemptionCredited(ALICE, REDEMPTION, FundCode.of("110011"), Money.of("9.00"), Money.of("8.00"),
                        FRIDAY),
                new BonusCredited(ALICE, PURCHASE.value(), "top-up-2026", Money.of("20.00"), FRIDAY),
                new IncomeCredited(ALICE, FRIDAY, FRIDAY.minusDays(1), Money.of("100.00"), Money.of("0.01")))
                .forEach(wallet::evolve);
        assertThat(wallet).hasFieldOrPropertyWithValue("investorId", ALICE);

        Serializer serializer = AxonJson.serializer();
        SerializedObject<byte[]> snapshot = serializer.serialize(wallet, byte[].class);
        Wallet restored = serializer.deserialize(snapshot);

        assertThat(restored).usingRecursiveComparison().isEqualTo(wallet);
    }
}
