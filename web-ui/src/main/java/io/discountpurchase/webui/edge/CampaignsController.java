package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.BonusOffer;
import io.discountpurchase.webui.contexts.companion.Campaign;
import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.ReasonInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class CampaignsController {
    private final CompanionClient companion;

    CampaignsController(CompanionClient companion) {
        this.companion = companion;
    }

    @GetMapping("/campaigns")
    @Operation(summary = "What is given for top-ups now")
    @Tag(name = "Wallet")
    PageOf<BonusOffer> offers() {
        return companion.offers();
    }

    @GetMapping("/operations/campaigns")
    @Operation(summary = "All campaigns with their budgets")
    @Tag(name = "Operations")
    PageOf<Campaign> campaigns() {
        return companion.campaigns();
    }

    @PostMapping(path = "/operations/campaigns/{campaignId}/open", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Open a campaign", description = "One at a time: top-ups earn its bonus from now on.")
    @Tag(name = "Operations")
    Campaign open(@Parameter(example = "top-up-2026") @PathVariable String campaignId,
            @RequestBody ReasonRequest request) {
        return companion.open(campaignId, new OperatorReason(ReasonInput.parse(request.reason())));
    }

    @PostMapping(path = "/operations/campaigns/{campaignId}/close", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Close a campaign", description = "What it has granted stays granted.")
    @Tag(name = "Operations")
    Campaign close(@Parameter(example = "top-up-2026") @PathVariable String campaignId,
            @RequestBody ReasonRequest request) {
        return companion.close(campaignId, new OperatorReason(ReasonInput.parse(request.reason())));
    }
}
