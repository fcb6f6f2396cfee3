package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.fundtrading.BusinessTime;
import io.discountpurchase.webui.contexts.fundtrading.ClockWish;
import io.discountpurchase.webui.contexts.fundtrading.ClosedTradingDay;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.TradingDaysClient;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.DateInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.LedgerState;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.discountpurchase.webui.operations.ActionItem;
import io.discountpurchase.webui.operations.AlertItem;
import io.discountpurchase.webui.operations.ClosedAlert;
import io.discountpurchase.webui.operations.DeadLetterDetails;
import io.discountpurchase.webui.operations.DeadLetterItem;
import io.discountpurchase.webui.operations.OperationLists;
import io.discountpurchase.webui.operations.PurchaseRecalls;
import io.discountpurchase.webui.operations.Recalled;
import io.discountpurchase.webui.operations.Reconciler;
import io.discountpurchase.webui.operations.Reconciliation;
import io.discountpurchase.webui.operations.Redriven;
import io.discountpurchase.webui.operations.TransactionItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations", description = "For the operator: the books of all contexts, and what needs a hand")
class OperationsController {
    private final OperationLists lists;
    private final Reconciler reconciler;
    private final FundTradingClient fundTrading;
    private final TradingDaysClient tradingDays;
    private final PurchaseRecalls recalls;

    OperationsController(OperationLists lists, Reconciler reconciler, FundTradingClient fundTrading,
            TradingDaysClient tradingDays, PurchaseRecalls recalls) {
        this.lists = lists;
        this.reconciler = reconciler;
        this.fundTrading = fundTrading;
        this.tradingDays = tradingDays;
        this.recalls = recalls;
    }

    @GetMapping("/transactions")
    @Operation(summary = "The transaction ledgers of all contexts, newest first")
    PageOf<TransactionItem> transactions(
            @Parameter(description = "COMMITTED or ABANDONED") @RequestParam(required = false) @Nullable String state,
            PageInput page) {
        return lists.transactions(LedgerState.parse(state), page);
    }

    @GetMapping("/dead-letters")
    @Operation(summary = "Messages that were taken out of the flow, newest first")
    PageOf<DeadLetterItem> deadLetters(PageInput page) {
        return lists.deadLetters(page);
    }

    @GetMapping("/dead-letters/{id}")
    @Operation(summary = "Everything about a dead letter, its body included", description = "For a look before it is processed once more.")
    DeadLetterDetails deadLetter(@Parameter(example = "wallet-17") @PathVariable String id) {
        return lists.deadLetter(id);
    }

    @PostMapping(path = "/dead-letters/{id}/redrive", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Process a dead letter once more", description = "The reason is kept for the audit.")
    Redriven redrive(@Parameter(example = "wallet-17") @PathVariable String id, @RequestBody ReasonRequest request) {
        return lists.redrive(id, ReasonInput.parse(request.reason()));
    }

    @PostMapping(path = "/dead-letters/{id}/discard", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Give a dead letter up", description = "It never has its effect. The reason is kept for the audit.")
    Redriven discard(@Parameter(example = "wallet-17") @PathVariable String id, @RequestBody ReasonRequest request) {
        return lists.discard(id, ReasonInput.parse(request.reason()));
    }

    @GetMapping("/alerts")
    @Operation(summary = "What an operator must look at, newest first")
    PageOf<AlertItem> alerts(PageInput page) {
        return lists.alerts(page);
    }

    @PostMapping(path = "/alerts/{id}/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say that an alert is dealt with", description = "The reason is kept for the audit.")
    ClosedAlert closeAlert(@Parameter(example = "wallet-3") @PathVariable String id,
            @RequestBody ReasonRequest request) {
        return lists.closeAlert(id, ReasonInput.parse(request.reason()));
    }

    @GetMapping("/actions")
    @Operation(summary = "What operators asked for and what became of it, newest first", description = "The audit: refused tries too.")
    PageOf<ActionItem> actions(PageInput page) {
        return lists.actions(page);
    }

    @PostMapping(path = "/purchases/{purchaseId}/recall", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Have a purchase refused that fund trading does not answer", description = "Unless its order stands already. The money is available in the wallet when the refusal has come.")
    Recalled recall(@PathVariable String purchaseId, @RequestBody ReasonRequest request) {
        return recalls.recall(IdInput.purchaseId(purchaseId), ReasonInput.parse(request.reason()));
    }

    @PostMapping("/trading-days/{date}/close")
    @Operation(summary = "Close a trading day", description = "Publishes the NAVs of the day and confirms its orders.")
    ClosedTradingDay close(@Parameter(example = "2026-11-20") @PathVariable String date) {
        return tradingDays.close(DateInput.parse(date));
    }

    @GetMapping("/clock")
    @Operation(summary = "The time that business goes by")
    BusinessTime clock() {
        return fundTrading.clock();
    }

    @PutMapping(path = "/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Put the clock of a demonstration ahead", description = "So that 15:00, the next trading day and a holiday can be shown. It runs on from there, never back.")
    BusinessTime putClockAhead(@RequestBody ClockWish wish) {
        return fundTrading.putClockAhead(wish);
    }

    @GetMapping("/reconciliation")
    @Operation(summary = "Whether the books of all contexts agree to the fen")
    Reconciliation reconciliation(
            @Parameter(description = "Whether to compare all messages at the broker with the ledgers too, which takes seconds") @RequestParam(defaultValue = "false") boolean messages) {
        return reconciler.reconcile(messages);
    }
}
