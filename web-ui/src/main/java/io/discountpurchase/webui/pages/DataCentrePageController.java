package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.DataCentreClient;
import io.discountpurchase.webui.input.PageInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that flows, for an operator to search. */
@Controller
class DataCentrePageController {
    private final DataCentreClient dataCentre;

    DataCentrePageController(DataCentreClient dataCentre) {
        this.dataCentre = dataCentre;
    }

    @GetMapping("/ops/data")
    String data(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String tag, PageInput page, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("topic", topic);
        model.addAttribute("tag", tag);
        model.addAttribute("messages", dataCentre.messages(text, topic, tag, page.page(), page.size()));
        model.addAttribute("counts", dataCentre.counts());
        return "ops/data";
    }
}
