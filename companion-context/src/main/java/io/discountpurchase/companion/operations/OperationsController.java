package io.discountpurchase.companion.operations;

import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the operations desk has counted, the latest day first. */
@RestController
class OperationsController {
    private final OperationsTally tally;

    OperationsController(OperationsTally tally) {
        this.tally = tally;
    }

    @GetMapping("/operations/desks/operations")
    PageOf<OperationsTally.Said> page(@RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size) {
        return new PageOf<>(tally.page(page, size), page, size, tally.count());
    }
}
