package io.discountpurchase.webui.contexts.companion;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where notices shall be posted. */
public record WebhookWish(@Schema(example = "https://example.org/notices") @Nullable String address) {}
