package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.DemoReceiver;
import io.discountpurchase.webui.contexts.companion.DemoReceiver.Behaviour;
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
import java.util.function.Supplier;

/** Where an investor has notices posted, and what became of each; the secret is shown once, when the address is set. */
@Controller
@RequestMapping("/me/webhook")
class WebhookPageController {
    private static final String NONE = "WEBHOOK_NOT_FOUND";
    private static final String NO_DEMO = "DEMO_RECEIVER_NOT_FOUND";
    private static final int LAST_SENT = 5;
    private static final String PAGE = "redirect:/me/webhook";

    private final WebhookClient webhooks;
    private final FormProblem.Wording wording;

    WebhookPageController(WebhookClient webhooks, FormProblem.Wording wording) {
        this.webhooks = webhooks;
        this.wording = wording;
    }

    @GetMapping
    String webhook(PageInput page, Model model) {
        model.addAttribute("webhook", unless(NONE, webhooks::webhook));
        model.addAttribute("demo", unless(NO_DEMO, webhooks::demoReceiver));
        model.addAttribute("behaviours", Behaviour.values());
        model.addAttribute("lastSent", LAST_SENT);
        model.addAttribute("notifications", webhooks.notifications(page.page(), page.size()));
        return "webhook";
    }

    /** Null if it is refused with a code. */
    private static <T> @Nullable T unless(String code, Supplier<T> wish) {
        try {
            return wish.get();
        } catch (ProblemException refused) {
            if (refused.code().equals(code)) {
                return null;
            }
            throw refused;
        }
    }

    @PostMapping
    String set(@RequestParam(required = false) @Nullable String address, RedirectAttributes target, Locale locale) {
        target.addFlashAttribute("typed", address);
        wording.carryOut(target, locale, "set", () -> webhooks.set(new WebhookWish(address)));
        return PAGE;
    }

    @PostMapping("/remove")
    String remove(RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, webhooks::remove);
        return PAGE;
    }

    @PostMapping("/demo")
    String useDemo(RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "set", webhooks::useDemoReceiver);
        return PAGE;
    }

    @PostMapping("/demo/behaviour")
    String behave(@RequestParam Behaviour behaviour, RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, () -> webhooks.behave(new DemoReceiver.Wish(behaviour)));
        return PAGE;
    }
}
