package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.Holding;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HoldingsPageController {
    private final FundTradingClient fundTrading;

    HoldingsPageController(FundTradingClient fundTrading) {
        this.fundTrading = fundTrading;
    }

    @GetMapping("/holdings")
    String holdings(PageInput page, Model model) {
        PageOf<Holding> holdings = fundTrading.holdings(page.page(), page.size());
        model.addAttribute("holdings", holdings);
        model.addAttribute("allocation", Allocation.of(holdings.items()));
        return "holdings";
    }

    /** The part of the page that moves. */
    @GetMapping("/holdings/list")
    String holdingsMoved(PageInput page, Model model) {
        holdings(page, model);
        return "holdings :: moving";
    }
}
