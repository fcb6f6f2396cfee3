package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.wallet.Agreement;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.security.DemoPeople;
import io.discountpurchase.webui.security.DemoPeople.DemoPerson;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.security.Principal;
import java.util.Set;

@Controller
@RequestMapping("/me")
class MeController {
    private static final Set<String> WITH_AMOUNTS = Set.of("/wallet", "/holdings", "/me");

    private final WalletClient wallet;
    private final DemoPeople people;

    MeController(WalletClient wallet, DemoPeople people) {
        this.wallet = wallet;
        this.people = people;
    }

    @GetMapping
    String me(Principal investor, Model model) {
        model.addAttribute("card", wallet.card());
        model.addAttribute("agreement", wallet.agreement());
        model.addAttribute("risk", people.named(investor.getName()).map(DemoPerson::risk).orElse(null));
        model.addAttribute("themes", Theme.values());
        return "me";
    }

    @PostMapping("/theme")
    String choose(@RequestParam Theme theme, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, theme.cookie().toString());
        return "redirect:/me";
    }

    @PostMapping("/amounts")
    String choose(@RequestParam OwnAmounts amounts, @RequestParam String page, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, amounts.cookie().toString());
        return "redirect:" + (WITH_AMOUNTS.contains(page) ? page : "/me");
    }

    @PostMapping("/agreement")
    String change(@RequestParam(defaultValue = "false") boolean enabled) {
        wallet.changeAgreement(new Agreement(enabled));
        return "redirect:/me";
    }
}
