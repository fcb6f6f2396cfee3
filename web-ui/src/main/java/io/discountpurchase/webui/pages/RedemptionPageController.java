package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.RedemptionWish;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.SharesInput;
import io.discountpurchase.webui.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;
import java.util.Set;

/** The way out of a fund: what it would bring and cost, purchase by purchase, and what has become of it. */
@Controller
class RedemptionPageController {
    private static final Set<String> ENDED = Set.of("CONFIRMED", "REFUSED");

    private final FundTradingClient fundTrading;
    private final FormProblem.Wording wording;

    RedemptionPageController(FundTradingClient fundTrading, FormProblem.Wording wording) {
        this.fundTrading = fundTrading;
        this.wording = wording;
    }

    /** The confirm button's hidden fields; the id keeps the form from redeeming twice. */
    record Confirmation(@Nullable String requestId, @Nullable String shares) {
        private IdempotencyKey key() {
            return new IdempotencyKey(requestId == null ? "" : requestId);
        }
    }

    @GetMapping("/holdings/{fundCode}/redemption")
    String form(@PathVariable String fundCode, @RequestParam(required = false) @Nullable String shares, Model model,
            Locale locale) {
        fill(model, FundCodeInput.parse(fundCode), shares, locale);
        return "redeem";
    }

    /** The part of the form that follows the shares while they are typed. */
    @GetMapping("/holdings/{fundCode}/redemption/estimate")
    String estimate(@PathVariable String fundCode, @RequestParam(required = false) @Nullable String shares,
            Model model, Locale locale) {
        fill(model, FundCodeInput.parse(fundCode), shares, locale);
        return "redeem :: estimate";
    }

    @PostMapping("/holdings/{fundCode}/redemptions")
    String redeem(@PathVariable String fundCode, @ModelAttribute Confirmation form, Model model, Locale locale,
            HttpServletResponse response) {
        FundCode fund = FundCodeInput.parse(fundCode);
        try {
            return "redirect:/redemptions/"
                    + fundTrading.redeem(form.key().value(), wish(fund, form.shares())).redemptionId();
        } catch (ProblemException refused) {
            response.setStatus(refused.status());
            fill(model, fund, form.shares(), locale);
            model.addAttribute("problem", wording.of(refused, locale));
            if (refused.leavesOpen()) {
                model.addAttribute("requestId", form.key());
            }
            return "redeem";
        }
    }

    @GetMapping("/redemptions")
    String redemptions(PageInput page, Model model) {
        model.addAttribute("redemptions", fundTrading.redemptions(page.page(), page.size()));
        return "redemptions";
    }

    /** The part of the page that moves. */
    @GetMapping("/redemptions/list")
    String redemptionsMoved(PageInput page, Model model) {
        redemptions(page, model);
        return "redemptions :: moving";
    }

    @GetMapping("/redemptions/{redemptionId}")
    String redemption(@PathVariable String redemptionId, Model model) {
        var redemption = fundTrading.redemption(IdInput.redemptionId(redemptionId).toString());
        model.addAttribute("redemption", redemption);
        model.addAttribute("ended", ENDED.contains(redemption.status()));
        return "redemption";
    }

    /** The part of the page that moves. */
    @GetMapping("/redemptions/{redemptionId}/state")
    String redemptionMoved(@PathVariable String redemptionId, Model model) {
        redemption(redemptionId, model);
        return "redemption :: moving";
    }

    private void fill(Model model, FundCode fund, @Nullable String shares, Locale locale) {
        model.addAttribute("redeemable", fundTrading.redeemable(fund.toString()));
        model.addAttribute("shares", shares);
        if (shares == null || shares.isEmpty()) {
            return;
        }
        try {
            model.addAttribute("estimate", fundTrading.estimateRedemption(wish(fund, shares)));
            model.addAttribute("requestId", IdempotencyKey.mint());
        } catch (ProblemException refused) {
            model.addAttribute("problem", wording.of(refused, locale));
        }
    }

    private static RedemptionWish wish(FundCode fund, @Nullable String shares) {
        return new RedemptionWish(fund.toString(), SharesInput.parse(shares).toString());
    }
}
