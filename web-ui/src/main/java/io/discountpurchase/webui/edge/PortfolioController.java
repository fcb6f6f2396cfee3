package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.contexts.companion.Notice;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.Holding;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.NoticeTag;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Portfolio", description = "What the investor holds and has been told")
class PortfolioController {
    private final FundTradingClient fundTrading;
    private final CompanionClient companion;

    PortfolioController(FundTradingClient fundTrading, CompanionClient companion) {
        this.fundTrading = fundTrading;
        this.companion = companion;
    }

    @GetMapping("/holdings")
    @Operation(summary = "My holdings, and what is pending")
    PageOf<Holding> holdings(PageInput page) {
        return fundTrading.holdings(page.page(), page.size());
    }

    @GetMapping("/notices")
    @Operation(summary = "My notices, newest first")
    PageOf<Notice> notices(
            @Parameter(description = "TagA, TagB or TagC; of all teams if it is missing") @RequestParam(required = false) @Nullable String tag,
            @Parameter(description = "Id of a purchase, a redemption or a top-up; about all if it is missing") @RequestParam(required = false) @Nullable String about,
            PageInput page) {
        return companion.notices(NoticeTag.parse(tag), about == null ? null : IdInput.subjectId(about), page.page(),
                page.size());
    }
}
