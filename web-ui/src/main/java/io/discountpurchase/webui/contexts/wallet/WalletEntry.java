package io.discountpurchase.webui.contexts.wallet;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One booking of the wallet, with the balances after it.
 *
 * @param transferId of the top-up or withdrawal; for a bonus that of the top-up which has earned it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WalletEntry(
        String entryId,
        Instant at,
        @Schema(example = "HELD") String kind,
        @Schema(example = "10000.00") String amount,
        String available,
        String held,
        String balance,
        @Nullable String purchaseId,
        @Nullable String transferId,
        @Nullable String redemptionId) {}
