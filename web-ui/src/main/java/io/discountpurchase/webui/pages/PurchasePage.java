package io.discountpurchase.webui.pages;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.PurchaseWish;
import io.discountpurchase.webui.contexts.fundtrading.Quote;
import io.discountpurchase.webui.contexts.wallet.Purchase;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import java.util.Locale;

/** Gathers what the purchase form shows: the fund, what there is to pay with, and the quote for the amount. */
@Component
class PurchasePage {
    static final String RISK_CONFIRMED = "riskConfirmed";

    private final FundTradingClient fundTrading;
    private final WalletClient wallet;
    private final FormProblem.Wording wording;

    PurchasePage(FundTradingClient fundTrading, WalletClient wallet, FormProblem.Wording wording) {
        this.fundTrading = fundTrading;
        this.wallet = wallet;
        this.wording = wording;
    }

    void fill(Model model, FundCode code, @Nullable String amount, boolean riskConfirmed, Locale locale) {
        Fund fund = fillFrame(model, code, amount);
        if (amount == null || amount.isEmpty()) {
            return;
        }
        try {
            fillQuote(model, fund, amount, riskConfirmed);
        } catch (ProblemException refused) {
            model.addAttribute("problem", wording.of(refused, locale));
            model.addAttribute("riskWarning", refused.field().filter(RISK_CONFIRMED::equals).isPresent());
        }
    }

    /** After a refusal the form offers a new quote, but says first what was wrong. */
    void fillRefused(Model model, FundCode code, PurchaseController.Confirmation form, ProblemException refused,
            Locale locale) {
        fill(model, code, form.amount(), form.confirmsRisk(), locale);
        model.addAttribute("problem", wording.of(refused, locale));
    }

    /** Of another form, a moment ago: it is shown, and the investor decides. */
    void fillTwin(Model model, FundCode code, PurchaseController.Confirmation form, Purchase twin, Locale locale) {
        fill(model, code, form.amount(), form.confirmsRisk(), locale);
        model.addAttribute("twin", twin);
        model.addAttribute("form", form);
    }

    private Fund fillFrame(Model model, FundCode code, @Nullable String amount) {
        Fund fund = fundTrading.fund(code.toString());
        model.addAttribute("fund", fund);
        model.addAttribute("amount", amount);
        model.addAttribute("card", wallet.card());
        model.addAttribute("wallet", wallet.wallet());
        model.addAttribute("agreement", wallet.agreement());
        return fund;
    }

    private void fillQuote(Model model, Fund fund, String amount, boolean riskConfirmed) {
        Money wanted = AmountInput.parse(amount);
        Quote quote = fundTrading.quote(new PurchaseWish(fund.fundCode(), wanted.toString(), riskConfirmed));
        model.addAttribute("quote", quote);
        model.addAttribute("riskConfirmed", riskConfirmed);
        model.addAttribute("comparison", Comparison.of(quote, fund));
        model.addAttribute("requestId", IdempotencyKey.mint());
        model.addAttribute("walletRequestId", IdempotencyKey.mint());
    }
}
