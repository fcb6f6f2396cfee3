package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorAction;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What operators did, newest first. */
@RestController
class ActionsController {
    private final Audit audit;

    ActionsController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/transaction-centre/actions")
    PageOf<OperatorAction> actions(@RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return new PageOf<>(audit.page(page, size), page, size, audit.count());
    }
}
