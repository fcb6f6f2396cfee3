package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.fundtrading.RedemptionWish;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.SharesInput;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** So many shares of a fund, to be turned into money. */
record RedemptionRequest(
        @Schema(example = "110011") @Nullable String fundCode,
        @Schema(example = "1000.00") @Nullable String shares) {
    RedemptionWish wish() {
        return new RedemptionWish(FundCodeInput.parse(fundCode).toString(), SharesInput.parse(shares).toString());
    }
}
