package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
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
    private static final String MONEY = "MONEY";

    private final FundTradingClient fundTrading;
    private final WalletClient wallet;

    MarketController(FundTradingClient fundTrading, WalletClient wallet) {
        this.fundTrading = fundTrading;
        this.wallet = wallet;
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
    String fund(@PathVariable String fundCode, @RequestParam(defaultValue = "M3") HistoryRange range, Model model) {
        Fund fund = fundTrading.fund(FundCodeInput.parse(fundCode).toString());
        model.addAttribute("fund", fund);
        model.addAttribute("range", range);
        model.addAttribute("ranges", HistoryRange.values());
        if (fund.type().equals(MONEY)) {
            model.addAttribute("yields", wallet.yields(range.before(fund.navDate())));
        } else {
            model.addAttribute("history",
                    NavHistory.of(fundTrading.navHistory(fund.fundCode(), range.before(fund.navDate()))));
        }
        return "fund";
    }

    /** Fetched by the market when it is shown, which does without it while the wallet is away. */
    @GetMapping("/funds/{fundCode}/yield")
    String latestYield(@PathVariable String fundCode, Model model) {
        Fund fund = fundTrading.fund(FundCodeInput.parse(fundCode).toString());
        model.addAttribute("yields", wallet.yields(fund.navDate()));
        return "market :: yield";
    }

    /** An empty field of the search form asks for nothing. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
