package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.NoticeTemplatesClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every kind of notice as an investor would read it. */
@Controller
class NoticeMatrixPageController {
    private final NoticeTemplatesClient companion;

    NoticeMatrixPageController(NoticeTemplatesClient companion) {
        this.companion = companion;
    }

    @GetMapping("/ops/notices")
    String notices(Model model) {
        model.addAttribute("matrix", NoticeMatrix.of(companion.templates().items()));
        return "ops/notices";
    }
}
