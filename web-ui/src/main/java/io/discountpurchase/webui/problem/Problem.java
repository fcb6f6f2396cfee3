package io.discountpurchase.webui.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal as an RFC 9457 document. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a request was refused (RFC 9457)")
public record Problem(
        @Schema(example = "about:blank") String type,
        @Schema(example = "Bad request", description = "The status in words") String title,
        @Schema(example = "400") int status,
        @Schema(example = "AMOUNT_SCALE", description = "Stable: programs decide by it") String code,
        @Schema(example = "amount", description = "What in the request is at fault") @Nullable String field,
        @Schema(example = "An amount has at most two decimals.", description = "For people, in their language") String detail,
        @Schema(example = "4bf92f3577b34da6a3ce929d0e0e4736", description = "Tell it to whoever runs this") String traceId) {}
