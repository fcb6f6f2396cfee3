package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.PageInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MarketController {
    private static final int NAVS_SHOWN = 10;

    private final FundTradingClient fundTrading;

    MarketController(FundTradingClient fundTrading) {
        this.fundTrading = fundTrading;
    }

    @GetMapping("/funds")
    String market(@RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String type, PageInput page, Model model) {
        model.addAttribute("funds", fundTrading.funds(given(query), given(type), page.page(), page.size()));
        model.addAttribute("query", query);
        model.addAttribute("type", given(type));
        return "market";
    }

    @GetMapping("/funds/{fundCode}")
    String fund(@PathVariable String fundCode, Model model) {
        String code = FundCodeInput.parse(fundCode).toString();
        model.addAttribute("fund", fundTrading.fund(code));
        model.addAttribute("navs", fundTrading.navs(code, null, null, 0, NAVS_SHOWN));
        return "fund";
    }

    /** An empty field of the search form asks for nothing. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
