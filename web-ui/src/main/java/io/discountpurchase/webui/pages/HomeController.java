package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.security.DemoPeople;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomeController {
    private final DemoPeople people;

    HomeController(DemoPeople people) {
        this.people = people;
    }

    @GetMapping("/")
    String home(HttpServletRequest request) {
        return request.isUserInRole("OPERATOR") ? "redirect:/ops/trading-days" : "redirect:/funds";
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("people", people.shown());
        model.addAttribute("anybodyKnown", people.anybodyKnown());
        return "login";
    }
}
