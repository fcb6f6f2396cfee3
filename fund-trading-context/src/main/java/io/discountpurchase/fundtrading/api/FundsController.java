package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.catalogue.FundCatalogue;
import io.discountpurchase.fundtrading.catalogue.FundOrder;
import io.discountpurchase.fundtrading.domain.fund.FundType;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The market. */
@RestController
@RequestMapping("/funds")
class FundsController {
    private final FundCatalogue funds;

    FundsController(FundCatalogue funds) {
        this.funds = funds;
    }

    @GetMapping
    Page<FundJson> list(@RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable FundType type,
            @RequestParam(defaultValue = "CODE") FundOrder sort,
            @RequestParam(defaultValue = "false") boolean descending, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page.check(page, size);
        List<FundJson> items = funds.page(query, type, sort, descending, page, size)
                .stream()
                .map(FundJson::of)
                .toList();
        return new Page<>(items, page, size, funds.count(query, type));
    }

    @GetMapping("/{fundCode}")
    FundJson fund(@PathVariable String fundCode) {
        return funds.findListed(Requests.fundCode(fundCode))
                .map(FundJson::of)
                .orElseThrow(() -> new RequestProblem(Problem.FUND_NOT_FOUND));
    }
}
