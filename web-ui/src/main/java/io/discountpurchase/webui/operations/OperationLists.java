package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperationsClients;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.LedgerState;
import io.discountpurchase.webui.input.PageInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What an operator sees of all contexts at once, and does about it. */
@Service
public class OperationLists {
    private final OperationsClients contexts;

    OperationLists(OperationsClients contexts) {
        this.contexts = contexts;
    }

    public PageOf<TransactionItem> transactions(@Nullable LedgerState state, PageInput wanted) {
        String name = state == null ? null : state.name();
        return MergedPages.of(wanted, TransactionItem::decidedAt,
                (context, page, size) -> contexts.of(context)
                        .transactions(name, page, size)
                        .map(row -> TransactionItem.of(context, row)));
    }

    public PageOf<DeadLetterItem> deadLetters(PageInput wanted) {
        return MergedPages.of(wanted, DeadLetterItem::parkedAt, (context, page,
                size) -> contexts.of(context).deadLetters(page, size).map(row -> DeadLetterItem.of(context, row)));
    }

    /** @param id as the list of dead letters shows it */
    public DeadLetterDetails deadLetter(String id) {
        ContextId message = ContextId.parse(id);
        return DeadLetterDetails.of(message.context(), contexts.of(message.context()).deadLetter(message.number()));
    }

    public PageOf<AlertItem> alerts(PageInput wanted) {
        return MergedPages.of(wanted, AlertItem::raisedAt, (context, page,
                size) -> contexts.of(context).alerts(page, size).map(row -> AlertItem.of(context, row)));
    }

    /** @param id as the list of dead letters shows it */
    public Redriven redrive(String id, String reason) {
        ContextId message = ContextId.parse(id);
        String result = contexts.of(message.context()).redrive(message.number(), new OperatorReason(reason)).result();
        return new Redriven(message.toString(), result);
    }

    /** @param id as the list of dead letters shows it */
    public Redriven discard(String id, String reason) {
        ContextId message = ContextId.parse(id);
        String result = contexts.of(message.context()).discard(message.number(), new OperatorReason(reason)).result();
        return new Redriven(message.toString(), result);
    }

    /** @param id as the list of alerts shows it */
    public ClosedAlert closeAlert(String id, String reason) {
        ContextId alert = ContextId.parse(id);
        String result = contexts.of(alert.context()).closeAlert(alert.number(), new OperatorReason(reason)).result();
        return new ClosedAlert(alert.toString(), result);
    }

    public PageOf<ActionItem> actions(PageInput wanted) {
        return MergedPages.of(wanted, ActionItem::at, (context, page,
                size) -> contexts.of(context).actions(page, size).map(row -> ActionItem.of(context, row)));
    }
}
