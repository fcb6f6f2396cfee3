package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.DesksClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The newest of what lies on each desk; the rest is told by the API. */
@Controller
class DesksPageController {
    private static final int NEWEST = 20;

    private final DesksClient desks;

    DesksPageController(DesksClient desks) {
        this.desks = desks;
    }

    @GetMapping("/ops/desks")
    String desks(Model model) {
        model.addAttribute("said", desks.operations(0, NEWEST));
        model.addAttribute("cases", desks.customerService(0, NEWEST));
        model.addAttribute("steps", desks.orchestration(0, NEWEST));
        return "ops/desks";
    }
}
