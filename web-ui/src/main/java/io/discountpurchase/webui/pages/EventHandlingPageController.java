package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.discountpurchase.webui.operations.EventHandling;
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

/** How the event handlers are doing, and what to do with the events that they could not handle. */
@Controller
@RequestMapping("/ops")
class EventHandlingPageController {
    private static final String BACK = "redirect:/ops/event-handlers";

    private final EventHandling handling;
    private final FormProblem.Wording wording;

    EventHandlingPageController(EventHandling handling, FormProblem.Wording wording) {
        this.handling = handling;
        this.wording = wording;
    }

    @GetMapping("/event-handlers")
    String eventHandlers(PageInput page, Model model) {
        model.addAttribute("groups", handling.groups());
        model.addAttribute("parked", handling.parked(page));
        return "ops/event-handlers";
    }

    @PostMapping("/event-handlers/{context}/{group}/rebuild")
    String rebuild(@PathVariable String context, @PathVariable String group,
            @RequestParam(required = false) @Nullable String reason, RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "rebuilding",
                () -> handling.rebuild(context, group, ReasonInput.parse(reason)));
        return BACK;
    }

    @PostMapping("/parked-events/{id}/redrive")
    String redrive(@PathVariable String id, @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "redriven", () -> handling.redrive(id, ReasonInput.parse(reason)));
        return BACK;
    }
}
