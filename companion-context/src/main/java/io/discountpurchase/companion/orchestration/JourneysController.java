package io.discountpurchase.companion.orchestration;

import io.discountpurchase.companion.problem.PageRange;
import io.discountpurchase.transactioncentre.operations.PageOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far investors have been accompanied, the latest step first. */
@RestController
class JourneysController {
    private final Journeys journeys;

    JourneysController(Journeys journeys) {
        this.journeys = journeys;
    }

    @GetMapping("/operations/desks/orchestration")
    PageOf<Journeys.Step> page(@RequestParam(defaultValue = "0") @Min(0) @Max(PageRange.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(PageRange.MOST_ITEMS) int size) {
        return new PageOf<>(journeys.page(page, size), page, size, journeys.count());
    }
}
