package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.webui.contexts.wallet.Agreement;
import io.discountpurchase.webui.contexts.wallet.PlacedPurchase;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.purchases.PurchasePlacing;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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
    private final WalletClient wallet;

    PurchaseController(PurchasePage page, PurchasePlacing placing, WalletClient wallet) {
        this.page = page;
        this.placing = placing;
        this.wallet = wallet;
    }

    /** The confirm button's hidden fields. */
    record Confirmation(
            @Nullable String requestId,
            @Nullable String quoteId,
            @Nullable String amount,
            @Nullable Boolean riskConfirmed) {
        IdempotencyKey key() {
            return new IdempotencyKey(requestId == null ? "" : requestId);
        }

        /** Where it is sent again: only the purchase at a discount has a quote. */
        public String way() {
            return quoteId == null ? "wallet-purchases" : "discount-purchases";
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
        FundCode fund = FundCodeInput.parse(fundCode);
        return place(fund, form, model, locale, response, key -> placing.atDiscount(investor.getName(), key,
                IdInput.quoteId(form.quoteId()), fund, AmountInput.parse(form.amount())));
    }

    @PostMapping("/wallet-purchases")
    String placeFromWallet(@PathVariable String fundCode, @ModelAttribute Confirmation form, Principal investor,
            Model model, Locale locale, HttpServletResponse response) {
        FundCode fund = FundCodeInput.parse(fundCode);
        return place(fund, form, model, locale, response,
                key -> placing.fromWallet(investor.getName(), key, fund, AmountInput.parse(form.amount()),
                        form.confirmsRisk()));
    }

    /** One of the two ways to place a purchase. */
    private interface Placing {
        PlacedPurchase under(IdempotencyKey key);
    }

    /** Where a form leads that was sent before and comes back: from the login, or by the browser's way back. */
    @GetMapping("/discount-purchases")
    String sentAtDiscount(@PathVariable String fundCode, @ModelAttribute Confirmation form, RedirectAttributes target) {
        FundCode fund = FundCodeInput.parse(fundCode);
        return sent(fund, form, placing.placedAtDiscount(form.key(), IdInput.quoteId(form.quoteId()), fund,
                AmountInput.parse(form.amount())), target);
    }

    @GetMapping("/wallet-purchases")
    String sentFromWallet(@PathVariable String fundCode, @ModelAttribute Confirmation form, RedirectAttributes target) {
        FundCode fund = FundCodeInput.parse(fundCode);
        return sent(fund, form, placing.placedFromWallet(form.key(), fund, AmountInput.parse(form.amount())), target);
    }

    private static String sent(FundCode fund, Confirmation form, Optional<PlacedPurchase> placed,
            RedirectAttributes target) {
        if (placed.isPresent()) {
            return "redirect:/purchases/" + placed.get().purchaseId();
        }
        target.addAttribute("amount", form.amount());
        target.addAttribute("riskConfirmed", form.confirmsRisk());
        target.addFlashAttribute("comesBack", true);
        return "redirect:/funds/" + fund + "/purchase";
    }

    private String place(FundCode fund, Confirmation form, Model model, Locale locale, HttpServletResponse response,
            Placing way) {
        try {
            return "redirect:/purchases/" + way.under(form.key()).purchaseId();
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
