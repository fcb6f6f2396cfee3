package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.FundSort;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;

@Controller
class MarketController {
    private static final String MONEY = "MONEY";

    private final FundTradingClient fundTrading;
    private final WalletClient wallet;
    private final FormProblem.Wording wording;

    MarketController(FundTradingClient fundTrading, WalletClient wallet, FormProblem.Wording wording) {
        this.fundTrading = fundTrading;
        this.wallet = wallet;
        this.wording = wording;
    }

    @GetMapping("/funds")
    String market(@RequestParam(required = false) @Nullable String query,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean descending, PageInput page, Model model) {
        FundSort chosen = FundSort.parse(sort);
        model.addAttribute("funds",
                fundTrading.funds(given(query), given(type), chosen, descending, page.page(), page.size()));
        model.addAttribute("query", given(query));
        model.addAttribute("type", given(type));
        model.addAttribute("sort", chosen);
        model.addAttribute("sorts", FundSort.values());
        model.addAttribute("descending", descending);
        return "market";
    }

    @GetMapping("/funds/{fundCode}")
    String fund(@PathVariable String fundCode, @RequestParam(defaultValue = "M3") HistoryRange range, Model model,
            Locale locale, HttpServletRequest request) {
        Fund fund = fundTrading.fund(FundCodeInput.parse(fundCode).toString());
        model.addAttribute("fund", fund);
        model.addAttribute("range", range);
        model.addAttribute("ranges", HistoryRange.values());
        if (fund.type().equals(MONEY)) {
            model.addAttribute("yields", wallet.yields(range.before(fund.navDate())));
        } else {
            model.addAttribute("history",
                    NavHistory.of(fundTrading.navHistory(fund.fundCode(), range.before(fund.navDate()))));
            if (request.isUserInRole("INVESTOR")) {
                model.addAttribute("blocked", whyNotForSale(fund, locale));
            }
        }
        return "fund";
    }

    /** A risk that the investor may confirm keeps nobody from the form, which asks. */
    private @Nullable FormProblem whyNotForSale(Fund fund, Locale locale) {
        try {
            fundTrading.purchaseTerms(fund.fundCode());
            return null;
        } catch (ProblemException refused) {
            return refused.field().filter(PurchasePage.RISK_CONFIRMED::equals).isPresent()
                    ? null
                    : wording.of(refused, locale);
        }
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
