package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.catalogue.FundCatalogue;
import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.fund.RiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ChangePurchaseLimits;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ChangeRiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.LiquidateFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ResumeFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.SuspendFund;
import io.discountpurchase.fundtrading.domain.listing.ListingChange;
import io.discountpurchase.fundtrading.domain.listing.PurchaseLimits;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.operations.ReasonRequest;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.function.BiFunction;

/** Where the operator changes a fund, as its company has announced; every try is audited. */
@RestController
@RequestMapping("/operations/funds/{fundCode}")
class FundLifeController {
    private enum Outcome { BEGUN, DONE, UNCHANGED, LIMITS_CONTRADICT, FUND_LIQUIDATED, SAME_FUND }

    private final FundCatalogue funds;
    private final CommandGateway commands;
    private final AuditedRequests audit;

    FundLifeController(FundCatalogue funds, CommandGateway commands, AuditedRequests audit) {
        this.funds = funds;
        this.commands = commands;
        this.audit = audit;
    }

    /** @param singleLimit and {@code dailyLimit}: absent for no such limit */
    record LimitsJson(
            @Nullable String minimumAmount,
            @Nullable String singleLimit,
            @Nullable String dailyLimit,
            @Nullable String reason) {
        private PurchaseLimits limits() {
            return new PurchaseLimits(AmountText.parse(minimumAmount, "minimumAmount"),
                    limit(singleLimit, "singleLimit"), limit(dailyLimit, "dailyLimit"));
        }

        private static @Nullable Money limit(@Nullable String text, String field) {
            return text == null ? null : AmountText.parse(text, field);
        }
    }

    record RiskJson(@Nullable String risk, @Nullable String reason) {}

    @PostMapping("/suspend")
    FundJson suspend(@PathVariable String fundCode, @RequestBody ReasonRequest wish, Principal operator) {
        return carryOut("SUSPEND_FUND", fundCode, wish.reason(), SuspendFund::new, operator);
    }

    @PostMapping("/resume")
    FundJson resume(@PathVariable String fundCode, @RequestBody ReasonRequest wish, Principal operator) {
        return carryOut("RESUME_FUND", fundCode, wish.reason(), ResumeFund::new, operator);
    }

    @PostMapping("/liquidate")
    FundJson liquidate(@PathVariable String fundCode, @RequestBody ReasonRequest wish, Principal operator) {
        return carryOut("LIQUIDATE_FUND", fundCode, wish.reason(), LiquidateFund::new, operator);
    }

    @PutMapping("/limits")
    FundJson limits(@PathVariable String fundCode, @RequestBody LimitsJson wish, Principal operator) {
        PurchaseLimits limits = wish.limits();
        return carryOut("CHANGE_LIMITS", fundCode, wish.reason(),
                (code, reason) -> new ChangePurchaseLimits(code, limits, reason), operator);
    }

    @PutMapping("/risk")
    FundJson risk(@PathVariable String fundCode, @RequestBody RiskJson wish, Principal operator) {
        RiskLevel risk = Requests.risk(wish.risk());
        return carryOut("CHANGE_RISK", fundCode, wish.reason(),
                (code, reason) -> new ChangeRiskLevel(code, risk, reason), operator);
    }

    /** @param change makes the command of a fund and a reason */
    private FundJson carryOut(String action, String fundCode, @Nullable String reason,
            BiFunction<FundCode, String, FundListingCommand> change, Principal operator) {
        Fund fund = funds.find(Requests.fundCode(fundCode))
                .orElseThrow(() -> new RequestProblem(Problem.FUND_NOT_FOUND));
        OperatorRequest request = new OperatorRequest(operator.getName(), action, "fund-" + fund.code(), reason);
        FundListingCommand command = change.apply(fund.code(), audit.requireReason(request));
        if (fund.walletFund()) {
            throw audit.refused(request, Outcome.SAME_FUND, Problem.SAME_FUND);
        }
        audit.record(request, Outcome.BEGUN);
        ListingChange made = commands.sendAndWait(command);
        return switch (made) {
            case CHANGED -> {
                audit.record(request, Outcome.DONE);
                yield funds.findListed(fund.code())
                        .map(FundJson::of)
                        .orElseThrow(() -> new RequestProblem(Problem.FUND_NOT_FOUND));
            }
            case UNCHANGED -> throw audit.refused(request, Outcome.UNCHANGED, Problem.FUND_UNCHANGED);
            case LIMITS_CONTRADICT ->
                throw audit.refused(request, Outcome.LIMITS_CONTRADICT, Problem.LIMITS_CONTRADICT);
            case LIQUIDATED -> throw audit.refused(request, Outcome.FUND_LIQUIDATED, Problem.FUND_LIQUIDATED);
        };
    }
}
