package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.Webhook;
import io.discountpurchase.webui.contexts.companion.WebhookClient;
import io.discountpurchase.webui.contexts.companion.WebhookWish;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;

/** Where an investor has notices posted, and what became of each; the secret is shown once, when the address is set. */
@Controller
@RequestMapping("/me/webhook")
class WebhookPageController {
    private static final String NONE = "WEBHOOK_NOT_FOUND";

    private final WebhookClient webhooks;
    private final FormProblem.Wording wording;

    WebhookPageController(WebhookClient webhooks, FormProblem.Wording wording) {
        this.webhooks = webhooks;
        this.wording = wording;
    }

    @GetMapping
    String webhook(PageInput page, Model model) {
        model.addAttribute("webhook", webhookIfAny());
        model.addAttribute("notifications", webhooks.notifications(page.page(), page.size()));
        return "webhook";
    }

    private @Nullable Webhook webhookIfAny() {
        try {
            return webhooks.webhook();
        } catch (ProblemException refused) {
            if (refused.code().equals(NONE)) {
                return null;
            }
            throw refused;
        }
    }

    @PostMapping
    String set(@RequestParam(required = false) @Nullable String address, RedirectAttributes target, Locale locale) {
        target.addFlashAttribute("typed", address);
        wording.carryOut(target, locale, "set", () -> webhooks.set(new WebhookWish(address)));
        return "redirect:/me/webhook";
    }

    @PostMapping("/remove")
    String remove(RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, webhooks::remove);
        return "redirect:/me/webhook";
    }
}
