package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.contexts.wallet.Transfer;
import io.discountpurchase.webui.contexts.wallet.TransferOrder;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.contexts.wallet.WithdrawalOrder;
import io.discountpurchase.webui.contexts.wallet.WithdrawalSpeed;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

@Controller
@RequestMapping("/wallet")
class WalletPageController {
    private static final int INCOME_DAYS = 30;
    private static final String TOP_UP = "top-up";

    private final WalletClient wallet;
    private final CompanionClient companion;
    private final FormProblem.Wording wording;
    private final Clock clock;

    WalletPageController(WalletClient wallet, CompanionClient companion, FormProblem.Wording wording, Clock clock) {
        this.wallet = wallet;
        this.companion = companion;
        this.wording = wording;
        this.clock = clock;
    }

    /** A form that moves money; its id keeps it from doing so twice. */
    record TransferForm(@Nullable String requestId, @Nullable String amount, @Nullable WithdrawalSpeed speed) {
        IdempotencyKey key() {
            return new IdempotencyKey(requestId == null ? "" : requestId);
        }

        TransferOrder order() {
            return new TransferOrder(AmountInput.parse(amount).toString());
        }

        WithdrawalOrder withdrawal() {
            return new WithdrawalOrder(AmountInput.parse(amount).toString(), speedOrFast());
        }

        WithdrawalSpeed speedOrFast() {
            return speed == null ? WithdrawalSpeed.FAST : speed;
        }
    }

    /** @param transfer whose entries alone are wanted; all if it is not given */
    @GetMapping
    String wallet(@RequestParam(required = false) @Nullable String transfer, PageInput page, Model model) {
        fill(model, transfer, page);
        return "wallet";
    }

    /** The part of the page that moves. */
    @GetMapping("/overview")
    String overview(@RequestParam(required = false) @Nullable String transfer, PageInput page, Model model) {
        fill(model, transfer, page);
        return "wallet :: moving";
    }

    /** Fetched by the page when it is shown, which does without it while the companion is away. */
    @GetMapping("/offers")
    String offers(Model model) {
        model.addAttribute("offers", companion.offers());
        return "wallet :: offers";
    }

    @PostMapping("/top-ups")
    String topUp(@ModelAttribute TransferForm form, Model model, Locale locale, HttpServletResponse response,
            RedirectAttributes target) {
        return move(TOP_UP, () -> wallet.topUp(form.key().value(), form.order()), form, model, locale, response,
                target);
    }

    @PostMapping("/withdrawals")
    String withdraw(@ModelAttribute TransferForm form, Model model, Locale locale, HttpServletResponse response,
            RedirectAttributes target) {
        String kind = form.speedOrFast() == WithdrawalSpeed.FAST ? "withdrawal" : "ordinary-withdrawal";
        return move(kind, () -> wallet.withdraw(form.key().value(), form.withdrawal()), form, model, locale,
                response, target);
    }

    private String move(String kind, Supplier<Transfer> transfer, TransferForm form, Model model, Locale locale,
            HttpServletResponse response, RedirectAttributes target) {
        try {
            target.addFlashAttribute("moved", transfer.get());
            target.addFlashAttribute("movedKind", kind);
            return "redirect:/wallet";
        } catch (ProblemException refused) {
            response.setStatus(refused.status());
            fill(model, null, PageInput.parse(null, null));
            model.addAttribute("problemKind", kind);
            model.addAttribute("problem", wording.of(refused, locale));
            model.addAttribute("amount", form.amount());
            if (refused.leavesOpen()) {
                model.addAttribute(kind.equals(TOP_UP) ? "topUpId" : "withdrawalId", form.key());
            }
            return "wallet";
        }
    }

    private void fill(Model model, @Nullable String transfer, PageInput page) {
        model.addAttribute("transfer", transfer);
        model.addAttribute("wallet", wallet.wallet());
        model.addAttribute("entries", transfer == null
                ? wallet.entries(page.page(), page.size())
                : wallet.entriesOf(IdInput.transferId(transfer)));
        model.addAttribute("income", wallet.income(LocalDate.now(clock).minusDays(INCOME_DAYS)));
        model.addAttribute("topUpId", IdempotencyKey.mint());
        model.addAttribute("withdrawalId", IdempotencyKey.mint());
    }
}
