package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What compliance thinks of notices, and what an operator decides of those that break a rule. */
@HttpExchange(url = "/operations/reviews", accept = "application/json")
public interface ComplianceClient {
    @GetExchange
    PageOf<ReviewedNotice> reviews(@RequestParam String state, @RequestParam int page, @RequestParam int size);

    @PostExchange("/{noticeId}/approve")
    ReviewedNotice approve(@PathVariable String noticeId, @RequestBody OperatorReason reason);

    @PostExchange("/{noticeId}/reject")
    ReviewedNotice reject(@PathVariable String noticeId, @RequestBody OperatorReason reason);
}
