package io.discountpurchase.webui.contexts.operations;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import java.util.List;

/** What a context knows of one purchase, in the order in which it happened there. */
@HttpExchange(accept = "application/json")
public interface TimelineClient {
    @GetExchange("/transaction-centre/timeline/{businessKey}")
    List<JournalRow> timeline(@PathVariable String businessKey);
}
