package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.Campaign;
import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.ReasonInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.function.BiFunction;

/** Campaigns, which an operator opens and closes. */
@Controller
@RequestMapping("/ops/campaigns")
class CampaignsPageController {
    private final CompanionClient companion;
    private final FormProblem.Wording wording;

    CampaignsPageController(CompanionClient companion, FormProblem.Wording wording) {
        this.companion = companion;
        this.wording = wording;
    }

    @GetMapping
    String campaigns(Model model) {
        model.addAttribute("campaigns", companion.campaigns());
        return "ops/campaigns";
    }

    @PostMapping("/{campaignId}/open")
    String open(@PathVariable String campaignId, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        return carryOut(campaignId, reason, target, locale, companion::open);
    }

    @PostMapping("/{campaignId}/close")
    String close(@PathVariable String campaignId, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        return carryOut(campaignId, reason, target, locale, companion::close);
    }

    private String carryOut(String campaignId, @Nullable String reason, RedirectAttributes target, Locale locale,
            BiFunction<String, OperatorReason, Campaign> change) {
        wording.carryOut(target, locale, "changed",
                () -> change.apply(campaignId, new OperatorReason(ReasonInput.parse(reason))));
        return "redirect:/ops/campaigns";
    }
}
