package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.ComplianceClient;
import io.discountpurchase.webui.contexts.companion.ReviewedNotice;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.discountpurchase.webui.input.ReviewState;
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

/** Notices that break a rule, which an operator approves or rejects. */
@Controller
@RequestMapping("/ops/compliance")
class CompliancePageController {
    private final ComplianceClient compliance;
    private final FormProblem.Wording wording;

    CompliancePageController(ComplianceClient compliance, FormProblem.Wording wording) {
        this.compliance = compliance;
        this.wording = wording;
    }

    @GetMapping
    String reviews(@RequestParam(required = false) @Nullable String state, PageInput page, Model model) {
        ReviewState asked = ReviewState.parse(state);
        model.addAttribute("states", ReviewState.values());
        model.addAttribute("state", asked);
        model.addAttribute("reviews", compliance.reviews(asked.name(), page.page(), page.size()));
        return "ops/compliance";
    }

    @PostMapping("/{noticeId}/approve")
    String approve(@PathVariable String noticeId, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        return decide(noticeId, reason, target, locale, compliance::approve);
    }

    @PostMapping("/{noticeId}/reject")
    String reject(@PathVariable String noticeId, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        return decide(noticeId, reason, target, locale, compliance::reject);
    }

    private String decide(String noticeId, @Nullable String reason, RedirectAttributes target, Locale locale,
            BiFunction<String, OperatorReason, ReviewedNotice> decision) {
        wording.carryOut(target, locale, "decided",
                () -> decision.apply(IdInput.noticeId(noticeId), new OperatorReason(ReasonInput.parse(reason))));
        return "redirect:/ops/compliance";
    }
}
