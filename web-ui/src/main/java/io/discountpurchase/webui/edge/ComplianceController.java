package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.ComplianceClient;
import io.discountpurchase.webui.contexts.companion.ReviewedNotice;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.discountpurchase.webui.input.ReviewState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/reviews", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class ComplianceController {
    private final ComplianceClient compliance;

    ComplianceController(ComplianceClient compliance) {
        this.compliance = compliance;
    }

    @GetMapping
    @Operation(summary = "What compliance thinks of notices", description = "Those that wait for a person, the oldest first; or those that are decided, the latest first.")
    PageOf<ReviewedNotice> reviews(
            @Parameter(description = "WAITING, APPROVED or REJECTED") @RequestParam(required = false) @Nullable String state,
            PageInput page) {
        return compliance.reviews(ReviewState.parse(state).name(), page.page(), page.size());
    }

    @PostMapping(path = "/{noticeId}/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Have a notice shown", description = "The reason is kept for the audit.")
    ReviewedNotice approve(@PathVariable String noticeId, @RequestBody ReasonRequest request) {
        return compliance.approve(IdInput.noticeId(noticeId), reason(request));
    }

    @PostMapping(path = "/{noticeId}/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Have a notice never shown", description = "The reason is kept for the audit.")
    ReviewedNotice reject(@PathVariable String noticeId, @RequestBody ReasonRequest request) {
        return compliance.reject(IdInput.noticeId(noticeId), reason(request));
    }

    private static OperatorReason reason(ReasonRequest request) {
        return new OperatorReason(ReasonInput.parse(request.reason()));
    }
}
