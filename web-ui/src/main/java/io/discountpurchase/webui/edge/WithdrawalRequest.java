package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.wallet.WithdrawalOrder;
import io.discountpurchase.webui.contexts.wallet.WithdrawalSpeed;
import io.discountpurchase.webui.input.AmountInput;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much to withdraw, and how fast. */
record WithdrawalRequest(
        @Schema(example = "500.00") @Nullable String amount,
        @Schema(description = "FAST, the default: at once, up to 10,000.00 a day; ORDINARY: on the next trading day") @Nullable WithdrawalSpeed speed) {
    WithdrawalOrder order() {
        return new WithdrawalOrder(AmountInput.parse(amount).toString(), speed == null ? WithdrawalSpeed.FAST : speed);
    }
}
