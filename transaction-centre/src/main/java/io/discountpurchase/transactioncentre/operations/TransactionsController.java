package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.TransactionState;
import io.discountpurchase.transactioncentre.journal.Journal;
import io.discountpurchase.transactioncentre.journal.JournalEntry;
import io.discountpurchase.transactioncentre.ledger.Ledger;
import io.discountpurchase.transactioncentre.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Ledger rows, and what happened for a business key. */
@RestController
@RequestMapping("/transaction-centre")
class TransactionsController {
    private final Ledger ledger;
    private final Journal journal;

    TransactionsController(Ledger ledger, Journal journal) {
        this.ledger = ledger;
        this.journal = journal;
    }

    @GetMapping("/transactions")
    PageOf<LedgerEntry> transactions(@RequestParam(required = false) @Nullable TransactionState state,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return new PageOf<>(ledger.page(state, page, size), page, size, ledger.count(state));
    }

    @GetMapping("/timeline/{businessKey}")
    List<JournalEntry> timeline(@PathVariable String businessKey) {
        return journal.of(businessKey);
    }
}
