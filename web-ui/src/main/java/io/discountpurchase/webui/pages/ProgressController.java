package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.PurchaseId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/purchases")
class ProgressController {
    private final OwnPurchases purchases;
    private final FundTradingClient fundTrading;
    private final Timelines timelines;

    ProgressController(OwnPurchases purchases, FundTradingClient fundTrading, Timelines timelines) {
        this.purchases = purchases;
        this.fundTrading = fundTrading;
        this.timelines = timelines;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "DISCOUNT") Route route, PageInput page, Model model) {
        model.addAttribute("route", route);
        model.addAttribute("purchases", purchases.page(route, page));
        return "purchases";
    }

    @GetMapping("/{purchaseId}")
    String progress(@PathVariable String purchaseId, Model model) {
        Purchase purchase = fill(purchaseId, model);
        model.addAttribute("fund", fundTrading.fund(purchase.fundCode()));
        return "progress";
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

    private Purchase fill(String purchaseId, Model model) {
        Purchase purchase = purchases.one(IdInput.purchaseId(purchaseId));
        model.addAttribute("progress", ProgressView.of(purchase));
        return purchase;
    }
}
