package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.readmodel.holding.HoldingView;
import io.discountpurchase.fundtrading.readmodel.holding.Holdings;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;

/** What the investor holds. */
@RestController
class HoldingsController {
    private final Holdings holdings;

    HoldingsController(Holdings holdings) {
        this.holdings = holdings;
    }

    record HoldingJson(
            String fundCode,
            String fundName,
            String shares,
            String cost,
            String nav,
            LocalDate navDate,
            String value,
            String gain,
            String pendingAmount) {
        private static HoldingJson of(HoldingView view) {
            return new HoldingJson(view.fundCode().toString(), view.fundName(), view.shares().toString(),
                    view.cost().toString(), view.nav().toString(), view.navDate(), view.value().toString(),
                    view.gain().toString(), view.pending().toString());
        }
    }

    @GetMapping("/holdings")
    Page<HoldingJson> holdings(@RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size, Principal principal) {
        Page.check(page, size);
        InvestorId investor = InvestorId.of(principal.getName());
        List<HoldingJson> items = holdings.page(investor, page, size).stream().map(HoldingJson::of).toList();
        return new Page<>(items, page, size, holdings.count(investor));
    }
}
