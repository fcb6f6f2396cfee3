package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.contexts.wallet.Agreement;
import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.Route;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.purchases.PurchasePlacing;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.security.Principal;
import java.util.Locale;
import java.util.Optional;

/** The purchase form. A form that is sent twice opens the purchase that it has made. */
@Controller
@RequestMapping("/funds/{fundCode}")
class PurchaseController {
    private final PurchasePage page;
    private final PurchasePlacing placing;
    private final RecentPurchases recent;
    private final WalletClient wallet;

    PurchaseController(PurchasePage page, PurchasePlacing placing, RecentPurchases recent, WalletClient wallet) {
        this.page = page;
        this.placing = placing;
        this.recent = recent;
        this.wallet = wallet;
    }

    /** The confirm button's hidden fields. */
    record Confirmation(
            @Nullable String requestId,
            @Nullable String quoteId,
            @Nullable String amount,
            @Nullable Boolean riskConfirmed,
            @Nullable Boolean onceMore) {
        Money money() {
            return AmountInput.parse(amount);
        }

        IdempotencyKey key() {
            return new IdempotencyKey(requestId == null ? "" : requestId);
        }

        /** Where it is sent again: only the purchase at a discount has a quote. */
        public String way() {
            return quoteId == null ? "wallet-purchases" : "discount-purchases";
        }

        boolean wantsOnceMore() {
            return Boolean.TRUE.equals(onceMore);
        }

        public boolean confirmsRisk() {
            return Boolean.TRUE.equals(riskConfirmed);
        }
    }

    @GetMapping("/purchase")
    String form(@PathVariable String fundCode, @RequestParam(required = false) @Nullable String amount,
            @RequestParam(defaultValue = "false") boolean riskConfirmed, Model model, Locale locale) {
        page.fill(model, FundCodeInput.parse(fundCode), amount, riskConfirmed, locale);
        return "purchase";
    }

    /** The part of the form that follows the amount while it is typed. */
    @GetMapping("/quote")
    String quote(@PathVariable String fundCode, @RequestParam(required = false) @Nullable String amount,
            @RequestParam(defaultValue = "false") boolean riskConfirmed, Model model, Locale locale) {
        page.fill(model, FundCodeInput.parse(fundCode), amount, riskConfirmed, locale);
        return "purchase :: quote";
    }

    @PostMapping("/agreement")
    String optIn(@PathVariable String fundCode, @RequestParam(required = false) @Nullable String amount,
            RedirectAttributes target) {
        wallet.changeAgreement(new Agreement(true));
        target.addAttribute("amount", amount == null ? "" : amount);
        return "redirect:/funds/" + FundCodeInput.parse(fundCode) + "/purchase";
    }

    @PostMapping("/discount-purchases")
    String placeAtDiscount(@PathVariable String fundCode, @ModelAttribute Confirmation form, Principal investor,
            Model model, Locale locale, HttpServletResponse response) {
        return place(new Order(Route.DISCOUNT, FundCodeInput.parse(fundCode), form), investor, model, locale, response);
    }

    @PostMapping("/wallet-purchases")
    String placeFromWallet(@PathVariable String fundCode, @ModelAttribute Confirmation form, Principal investor,
            Model model, Locale locale, HttpServletResponse response) {
        return place(new Order(Route.WALLET, FundCodeInput.parse(fundCode), form), investor, model, locale, response);
    }

    /** What a form asks for. */
    private record Order(Route route, FundCode fund, Confirmation form) {}

    private PlacedPurchase place(Order order, Principal investor) {
        Confirmation form = order.form();
        return switch (order.route()) {
            case DISCOUNT -> placing.atDiscount(investor.getName(), form.key(), IdInput.quoteId(form.quoteId()),
                    order.fund(), form.money());
            case WALLET -> placing.fromWallet(investor.getName(), form.key(), order.fund(), form.money(),
                    form.confirmsRisk());
        };
    }

    /** What the same form has led to before. */
    private Optional<PlacedPurchase> placedBefore(Order order) {
        Confirmation form = order.form();
        return switch (order.route()) {
            case DISCOUNT -> placing.placedAtDiscount(form.key(), IdInput.quoteId(form.quoteId()), order.fund(),
                    form.money());
            case WALLET -> placing.placedFromWallet(form.key(), order.fund(), form.money());
        };
    }

    /** Where a form leads that was sent before and comes back: from the login, or by the browser's way back. */
    @GetMapping("/discount-purchases")
    String sentAtDiscount(@PathVariable String fundCode, @ModelAttribute Confirmation form, RedirectAttributes target) {
        return sent(new Order(Route.DISCOUNT, FundCodeInput.parse(fundCode), form), target);
    }

    @GetMapping("/wallet-purchases")
    String sentFromWallet(@PathVariable String fundCode, @ModelAttribute Confirmation form, RedirectAttributes target) {
        return sent(new Order(Route.WALLET, FundCodeInput.parse(fundCode), form), target);
    }

    private String sent(Order order, RedirectAttributes target) {
        Optional<PlacedPurchase> placed = placedBefore(order);
        if (placed.isPresent()) {
            return "redirect:/purchases/" + placed.get().purchaseId();
        }
        target.addAttribute("amount", order.form().amount());
        target.addAttribute("riskConfirmed", order.form().confirmsRisk());
        target.addFlashAttribute("comesBack", true);
        return "redirect:/funds/" + order.fund() + "/purchase";
    }

    private String place(Order order, Principal investor, Model model, Locale locale, HttpServletResponse response) {
        FundCode fund = order.fund();
        Confirmation form = order.form();
        try {
            Optional<Purchase> twin = form.wantsOnceMore()
                    ? Optional.empty()
                    : recent.like(order.route(), fund, form.money());
            if (twin.isPresent() && placedBefore(order).isEmpty()) {
                response.setStatus(HttpStatus.CONFLICT.value());
                page.fillTwin(model, fund, form, twin.get(), locale);
                return "purchase";
            }
            return "redirect:/purchases/" + place(order, investor).purchaseId();
        } catch (ProblemException refused) {
            response.setStatus(refused.status());
            page.fillRefused(model, fund, form, refused, locale);
            if (refused.leavesOpen()) {
                model.addAttribute("again", form);
            }
            return "purchase";
        }
    }
}
