package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.Holding;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PortfolioPageController {
    private final FundTradingClient fundTrading;
    private final CompanionClient companion;

    PortfolioPageController(FundTradingClient fundTrading, CompanionClient companion) {
        this.fundTrading = fundTrading;
        this.companion = companion;
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

    @GetMapping("/notices")
    String notices(PageInput page, Model model) {
        model.addAttribute("notices", companion.notices(page.page(), page.size()));
        return "notices";
    }

    /** The part of the page that moves. */
    @GetMapping("/notices/list")
    String noticesMoved(PageInput page, Model model) {
        notices(page, model);
        return "notices :: moving";
    }
}
