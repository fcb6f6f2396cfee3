package io.discountpurchase.companion.customerservice;

import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What customer service has on its desk, the latest first. */
@RestController
class ServiceCasesController {
    private final ServiceCases cases;

    ServiceCasesController(ServiceCases cases) {
        this.cases = cases;
    }

    @GetMapping("/operations/desks/customer-service")
    PageOf<ServiceCases.Case> page(@RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size) {
        return new PageOf<>(cases.page(page, size), page, size, cases.count());
    }
}
