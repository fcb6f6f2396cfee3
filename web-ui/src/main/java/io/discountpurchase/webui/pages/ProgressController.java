package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.operations.Timelines;
import io.discountpurchase.webui.purchases.OwnPurchases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

@Controller
@RequestMapping("/purchases")
class ProgressController {
    private final OwnPurchases purchases;
    private final FundTradingClient fundTrading;
    private final Timelines timelines;
    private final FormProblem.Wording wording;

    ProgressController(OwnPurchases purchases, FundTradingClient fundTrading, Timelines timelines,
            FormProblem.Wording wording) {
        this.purchases = purchases;
        this.fundTrading = fundTrading;
        this.timelines = timelines;
        this.wording = wording;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "DISCOUNT") Route route, PageInput page, Model model) {
        model.addAttribute("route", route);
        model.addAttribute("purchases", purchases.page(route, page));
        model.addAttribute("names", names());
        return "purchases";
    }

    @GetMapping("/{purchaseId}")
    String progress(@PathVariable String purchaseId, Model model) {
        Purchase purchase = fill(purchaseId, model);
        model.addAttribute("fund", fundTrading.fund(purchase.fundCode()));
        return "progress";
    }

    @PostMapping("/{purchaseId}/cancel")
    String cancel(@PathVariable String purchaseId, RedirectAttributes target, Locale locale) {
        PurchaseId known = IdInput.purchaseId(purchaseId);
        wording.carryOut(target, locale, () -> {
            purchases.cancel(known);
            target.addFlashAttribute("cancelled", true);
        });
        return "redirect:/purchases/" + known;
    }

    /** The part of the page that moves. */
    @GetMapping("/{purchaseId}/progress")
    String moved(@PathVariable String purchaseId, Model model) {
        fill(purchaseId, model);
        return "progress :: moving";
    }

    @GetMapping("/{purchaseId}/timeline")
    String timeline(@PathVariable String purchaseId, Model model) {
        PurchaseId known = IdInput.purchaseId(purchaseId);
        model.addAttribute("purchase", purchases.one(known));
        model.addAttribute("timeline", timelines.of(known));
        return "timeline";
    }

    /** Of the funds on the market, by their codes. */
    private Map<String, String> names() {
        return fundTrading.funds(null, null, null, false, 0, PageInput.MOST_ITEMS)
                .items()
                .stream()
                .collect(Collectors.toMap(Fund::fundCode, Fund::name));
    }

    private Purchase fill(String purchaseId, Model model) {
        Purchase purchase = purchases.one(IdInput.purchaseId(purchaseId));
        model.addAttribute("progress", ProgressView.of(purchase));
        return purchase;
    }
}
