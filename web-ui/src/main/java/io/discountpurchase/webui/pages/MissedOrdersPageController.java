package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.MissedOrderDecision;
import io.discountpurchase.webui.contexts.fundtrading.MissedOrdersClient;
import io.discountpurchase.webui.contexts.fundtrading.Redating;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.ReasonInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;
import java.util.function.Function;

/** The forms at the alert of an order that has missed its trading day. */
@Controller
@RequestMapping("/ops/purchases/{purchaseId}")
class MissedOrdersPageController {
    private final MissedOrdersClient orders;
    private final FormProblem.Wording wording;

    MissedOrdersPageController(MissedOrdersClient orders, FormProblem.Wording wording) {
        this.orders = orders;
        this.wording = wording;
    }

    @PostMapping("/re-date")
    String redate(@PathVariable String purchaseId, @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "false") boolean consent, RedirectAttributes target, Locale locale) {
        return decide(purchaseId, target, locale,
                id -> orders.redate(id, new Redating(ReasonInput.parse(reason), consent)));
    }

    @PostMapping("/refund")
    String refund(@PathVariable String purchaseId, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        return decide(purchaseId, target, locale,
                id -> orders.refund(id, new OperatorReason(ReasonInput.parse(reason))));
    }

    private String decide(String purchaseId, RedirectAttributes target, Locale locale,
            Function<String, MissedOrderDecision> decision) {
        wording.carryOut(target, locale, "decided", () -> decision.apply(IdInput.purchaseId(purchaseId).toString()));
        return "redirect:/ops/alerts";
    }
}
