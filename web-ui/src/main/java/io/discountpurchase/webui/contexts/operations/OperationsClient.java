package io.discountpurchase.webui.contexts.operations;

import io.discountpurchase.webui.contexts.http.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.util.List;

/** The operator's side, which every context has alike. */
@HttpExchange(accept = "application/json")
public interface OperationsClient {
    @GetExchange("/transaction-centre/transactions")
    PageOf<LedgerRow> transactions(@RequestParam(required = false) @Nullable String state, @RequestParam int page,
            @RequestParam int size);

    @GetExchange("/transaction-centre/dead-letters")
    PageOf<ParkedMessage> deadLetters(@RequestParam int page, @RequestParam int size);

    @GetExchange("/transaction-centre/dead-letters/{messageId}")
    ParkedMessageDetails deadLetter(@PathVariable long messageId);

    @PostExchange("/transaction-centre/dead-letters/{messageId}/redrive")
    OperatorResult redrive(@PathVariable long messageId, @RequestBody OperatorReason reason);

    @PostExchange("/transaction-centre/dead-letters/{messageId}/discard")
    OperatorResult discard(@PathVariable long messageId, @RequestBody OperatorReason reason);

    @GetExchange("/transaction-centre/alerts")
    PageOf<RaisedAlert> alerts(@RequestParam int page, @RequestParam int size);

    @PostExchange("/transaction-centre/alerts/{alertId}/close")
    OperatorResult closeAlert(@PathVariable long alertId, @RequestBody OperatorReason reason);

    @GetExchange("/transaction-centre/actions")
    PageOf<PerformedAction> actions(@RequestParam int page, @RequestParam int size);

    @GetExchange("/transaction-centre/event-handlers")
    List<EventHandlerGroup> eventHandlers();

    @PostExchange("/transaction-centre/event-handlers/{group}/rebuild")
    OperatorResult rebuild(@PathVariable String group, @RequestBody OperatorReason reason);

    @GetExchange("/transaction-centre/parked-events")
    PageOf<ParkedEvent> parkedEvents(@RequestParam int page, @RequestParam int size);

    @PostExchange("/transaction-centre/parked-events/{number}/redrive")
    OperatorResult redriveEvent(@PathVariable long number, @RequestBody OperatorReason reason);
}
