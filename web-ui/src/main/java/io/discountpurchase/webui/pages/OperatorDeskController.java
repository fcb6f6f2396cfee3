package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.discountpurchase.webui.operations.OperationLists;
import io.discountpurchase.webui.operations.PurchaseRecalls;
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

/** What needs an operator's hand: dead letters and alerts; and what operators have done about them. */
@Controller
@RequestMapping("/ops")
class OperatorDeskController {
    private final OperationLists lists;
    private final PurchaseRecalls recalls;
    private final FormProblem.Wording wording;

    OperatorDeskController(OperationLists lists, PurchaseRecalls recalls, FormProblem.Wording wording) {
        this.lists = lists;
        this.recalls = recalls;
        this.wording = wording;
    }

    @GetMapping("/dead-letters")
    String deadLetters(PageInput page, Model model) {
        model.addAttribute("deadLetters", lists.deadLetters(page));
        return "ops/dead-letters";
    }

    @GetMapping("/dead-letters/{id}")
    String deadLetter(@PathVariable String id, Model model) {
        model.addAttribute("letter", lists.deadLetter(id));
        return "ops/dead-letter";
    }

    @PostMapping("/dead-letters/{id}/redrive")
    String redrive(@PathVariable String id, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "redriven", () -> lists.redrive(id, ReasonInput.parse(reason)));
        return "redirect:/ops/dead-letters";
    }

    @PostMapping("/dead-letters/{id}/discard")
    String discard(@PathVariable String id, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "redriven", () -> lists.discard(id, ReasonInput.parse(reason)));
        return "redirect:/ops/dead-letters";
    }

    @GetMapping("/alerts")
    String alerts(PageInput page, Model model) {
        model.addAttribute("alerts", lists.alerts(page));
        return "ops/alerts";
    }

    @PostMapping("/alerts/{id}/close")
    String close(@PathVariable String id, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "closed", () -> lists.closeAlert(id, ReasonInput.parse(reason)));
        return "redirect:/ops/alerts";
    }

    @PostMapping("/purchases/{purchaseId}/recall")
    String recall(@PathVariable String purchaseId, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "recalled",
                () -> recalls.recall(IdInput.purchaseId(purchaseId), ReasonInput.parse(reason)));
        return "redirect:/ops/alerts";
    }

    @GetMapping("/actions")
    String actions(PageInput page, Model model) {
        model.addAttribute("actions", lists.actions(page));
        return "ops/actions";
    }
}
