package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.TradingDaysClient;
import io.discountpurchase.webui.input.DateInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.LedgerState;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.operations.OperationLists;
import io.discountpurchase.webui.operations.Reconciler;
import io.discountpurchase.webui.operations.Timelines;
import io.discountpurchase.webui.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.Locale;

@Controller
@RequestMapping("/ops")
class OperatorController {
    private final OperationLists lists;
    private final Reconciler reconciler;
    private final Timelines timelines;
    private final FundTradingClient fundTrading;
    private final TradingDaysClient tradingDays;
    private final DemoClock demoClock;
    private final FormProblem.Wording wording;

    OperatorController(OperationLists lists, Reconciler reconciler, Timelines timelines,
            FundTradingClient fundTrading, TradingDaysClient tradingDays, DemoClock demoClock,
            FormProblem.Wording wording) {
        this.lists = lists;
        this.reconciler = reconciler;
        this.timelines = timelines;
        this.fundTrading = fundTrading;
        this.tradingDays = tradingDays;
        this.demoClock = demoClock;
        this.wording = wording;
    }

    @GetMapping
    String operations() {
        return "redirect:/ops/trading-days";
    }

    @GetMapping("/trading-days")
    String tradingDays(Model model) {
        model.addAttribute("days", fundTrading.closedTradingDays());
        model.addAttribute("now", demoClock.entered());
        return "ops/trading-days";
    }

    @PostMapping("/trading-days/close")
    String close(@RequestParam(defaultValue = "") String date, RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, "closed", () -> tradingDays.close(DateInput.parse(date)));
        return "redirect:/ops/trading-days";
    }

    /** @param shortcut a time that was chosen instead of the one that was entered */
    @PostMapping("/clock")
    String putClockAhead(@RequestParam(defaultValue = "") String now,
            @RequestParam(required = false) @Nullable String shortcut, RedirectAttributes target, Locale locale) {
        wording.carryOut(target, locale, () -> demoClock.putAhead(shortcut == null ? now : shortcut));
        return "redirect:/ops/trading-days";
    }

    @GetMapping("/reconciliation")
    String reconciliation(Model model) {
        model.addAttribute("reconciliation", reconciler.reconcile(false));
        return "ops/reconciliation";
    }

    @GetMapping("/transactions")
    String transactions(@RequestParam(required = false) @Nullable String state, PageInput page, Model model) {
        model.addAttribute("state", state);
        model.addAttribute("transactions", lists.transactions(LedgerState.parse(state), page));
        return "ops/transactions";
    }

    @GetMapping("/timeline")
    String timeline(@RequestParam(required = false) @Nullable String purchaseId, Model model, Locale locale) {
        model.addAttribute("purchaseId", purchaseId);
        if (purchaseId != null) {
            try {
                model.addAttribute("timeline", timelines.ofAny(IdInput.purchaseId(purchaseId.strip())));
            } catch (ProblemException refused) {
                model.addAttribute("problem", wording.of(refused, locale));
            }
        }
        return "ops/timeline";
    }
}
