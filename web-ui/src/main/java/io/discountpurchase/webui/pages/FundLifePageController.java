package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.fundtrading.FundLimits;
import io.discountpurchase.webui.contexts.fundtrading.FundOperationsClient;
import io.discountpurchase.webui.contexts.fundtrading.FundRisk;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.LateNav;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.DateInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Funds as the operator changes them, and the prices that do not come with the close of their day. */
@Controller
@RequestMapping("/ops/funds")
class FundLifePageController {
    private static final int NAVS_SHOWN = 10;

    private final FundTradingClient fundTrading;
    private final FundOperationsClient operations;
    private final FormProblem.Wording wording;

    FundLifePageController(FundTradingClient fundTrading, FundOperationsClient operations,
            FormProblem.Wording wording) {
        this.fundTrading = fundTrading;
        this.operations = operations;
        this.wording = wording;
    }

    /** What is typed into one of the forms. */
    record Change(
            @Nullable String minimumAmount,
            @Nullable String singleLimit,
            @Nullable String dailyLimit,
            @Nullable String risk,
            @Nullable String date,
            @Nullable String nav,
            @Nullable String reason) {
        private OperatorReason why() {
            return new OperatorReason(whyText());
        }

        private String whyText() {
            return ReasonInput.parse(reason);
        }

        private FundLimits limits() {
            return new FundLimits(given(minimumAmount), given(singleLimit), given(dailyLimit), whyText());
        }

        /** An empty field sets no limit. */
        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private LocalDate day() {
            return DateInput.parse(date == null ? "" : date);
        }
    }

    @GetMapping
    String funds(PageInput page, Model model) {
        model.addAttribute("funds", fundTrading.funds(null, null, null, false, page.page(), page.size()));
        return "ops/funds";
    }

    @GetMapping("/{fundCode}")
    String fund(@PathVariable String fundCode, Model model) {
        String code = FundCodeInput.parse(fundCode).toString();
        model.addAttribute("fund", fundTrading.fund(code));
        model.addAttribute("navs", fundTrading.navs(code, null, null, 0, NAVS_SHOWN));
        model.addAttribute("withheld", operations.withheldNavs(code));
        model.addAttribute("days", fundTrading.closedTradingDays());
        return "ops/fund";
    }

    @PostMapping("/{fundCode}/suspend")
    String suspend(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale, (code, change) -> operations.suspend(code, change.why()));
    }

    @PostMapping("/{fundCode}/resume")
    String resume(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale, (code, change) -> operations.resume(code, change.why()));
    }

    @PostMapping("/{fundCode}/liquidate")
    String liquidate(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale, (code, change) -> operations.liquidate(code, change.why()));
    }

    @PostMapping("/{fundCode}/limits")
    String changeLimits(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale,
                (code, change) -> operations.changeLimits(code, change.limits()));
    }

    @PostMapping("/{fundCode}/risk")
    String changeRisk(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale,
                (code, change) -> operations.changeRisk(code, new FundRisk(change.risk(), change.whyText())));
    }

    @PostMapping("/{fundCode}/navs/withhold")
    String withhold(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale,
                (code, change) -> operations.withhold(code, change.day(), change.why()));
    }

    @PostMapping("/{fundCode}/navs/publish")
    String publish(@PathVariable String fundCode, @ModelAttribute Change form, RedirectAttributes target,
            Locale locale) {
        return carryOut(fundCode, form, target, locale,
                (code, change) -> operations.publish(code, change.day(), new LateNav(change.nav(), change.whyText())));
    }

    private String carryOut(String fundCode, Change form, RedirectAttributes target, Locale locale,
            BiConsumer<String, Change> change) {
        String code = FundCodeInput.parse(fundCode).toString();
        wording.carryOut(target, locale, () -> {
            change.accept(code, form);
            target.addFlashAttribute("changed", true);
        });
        return "redirect:/ops/funds/" + code;
    }
}
