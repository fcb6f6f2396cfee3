package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.fundtrading.DailyNav;
import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.PurchaseWish;
import io.discountpurchase.webui.contexts.fundtrading.Quote;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.DateInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.FundSort;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Market", description = "Funds, and what buying one would cost")
class FundsController {
    private final FundTradingClient fundTrading;

    FundsController(FundTradingClient fundTrading) {
        this.fundTrading = fundTrading;
    }

    @GetMapping("/funds")
    @Operation(summary = "The funds on offer")
    PageOf<Fund> funds(
            @Parameter(description = "Part of a name or code") @RequestParam(required = false) @Nullable String query,
            @Parameter(example = "EQUITY") @RequestParam(required = false) @Nullable String type,
            @Parameter(description = "NAME, NAV, YEAR_GROWTH or SEVEN_DAY_YIELD; by code if it is missing") @RequestParam(required = false) @Nullable String sort,
            @RequestParam(defaultValue = "false") boolean descending, PageInput page) {
        return fundTrading.funds(query, type, FundSort.parse(sort), descending, page.page(), page.size());
    }

    @GetMapping("/funds/{fundCode}")
    @Operation(summary = "One fund with its fees and limits")
    Fund fund(@Parameter(example = "110011") @PathVariable String fundCode) {
        return fundTrading.fund(FundCodeInput.parse(fundCode).toString());
    }

    @GetMapping("/funds/{fundCode}/navs")
    @Operation(summary = "The prices of a fund, newest first", description = "From one day to another, both included.")
    PageOf<DailyNav> navs(@Parameter(example = "110011") @PathVariable String fundCode,
            @Parameter(example = "2026-11-01") @RequestParam(required = false) @Nullable String from,
            @Parameter(example = "2026-11-30") @RequestParam(required = false) @Nullable String to, PageInput page) {
        return fundTrading.navs(FundCodeInput.parse(fundCode).toString(),
                from == null ? null : DateInput.parse(from, "from"), to == null ? null : DateInput.parse(to, "to"),
                page.page(), page.size());
    }

    @PostMapping(path = "/quotes", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What a purchase would cost now", description = "Valid for 60 seconds. A risk above the investor's level is refused with SUITABILITY, once with riskConfirmed as its field: then a confirmation is all that is missing.")
    Quote quote(@RequestBody QuoteRequest request) {
        String fundCode = FundCodeInput.parse(request.fundCode()).toString();
        return fundTrading.quote(new PurchaseWish(fundCode, AmountInput.parse(request.amount()).toString(),
                Boolean.TRUE.equals(request.riskConfirmed())));
    }
}
