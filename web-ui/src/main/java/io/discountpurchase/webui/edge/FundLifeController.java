package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.fundtrading.Fund;
import io.discountpurchase.webui.contexts.fundtrading.FundLimits;
import io.discountpurchase.webui.contexts.fundtrading.FundOperationsClient;
import io.discountpurchase.webui.contexts.fundtrading.FundRisk;
import io.discountpurchase.webui.contexts.fundtrading.FundTradingClient;
import io.discountpurchase.webui.contexts.fundtrading.LateNav;
import io.discountpurchase.webui.contexts.fundtrading.NavState;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.DateInput;
import io.discountpurchase.webui.input.FundCodeInput;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.input.ReasonInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.List;

@RestController
@RequestMapping(path = "/api/operations/funds", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class FundLifeController {
    private final FundTradingClient fundTrading;
    private final FundOperationsClient operations;

    FundLifeController(FundTradingClient fundTrading, FundOperationsClient operations) {
        this.fundTrading = fundTrading;
        this.operations = operations;
    }

    /** Limits that are not given there are none of. */
    record LimitsRequest(
            @Schema(example = "10.00") @Nullable String minimumAmount,
            @Schema(example = "50000.00") @Nullable String singleLimit,
            @Schema(example = "1000.00") @Nullable String dailyLimit,
            @Nullable String reason) {}

    record RiskRequest(@Schema(example = "R3") @Nullable String risk, @Nullable String reason) {}

    record NavRequest(@Schema(example = "1.0150") @Nullable String nav, @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "All funds with their status, limits and risk, by code")
    PageOf<Fund> funds(PageInput page) {
        return fundTrading.funds(null, null, null, false, page.page(), page.size());
    }

    @PostMapping(path = "/{fundCode}/suspend", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Suspend subscriptions of a fund", description = "From the next quote and the next order on.")
    Fund suspend(@Parameter(example = "270048") @PathVariable String fundCode, @RequestBody ReasonRequest request) {
        return operations.suspend(code(fundCode), reason(request));
    }

    @PostMapping(path = "/{fundCode}/resume", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Resume subscriptions of a suspended fund")
    Fund resume(@Parameter(example = "270048") @PathVariable String fundCode, @RequestBody ReasonRequest request) {
        return operations.resume(code(fundCode), reason(request));
    }

    @PostMapping(path = "/{fundCode}/liquidate", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Liquidate a fund, for good", description = "Orders that are not confirmed yet come to nothing: their money goes back into the wallet.")
    Fund liquidate(@Parameter(example = "270048") @PathVariable String fundCode, @RequestBody ReasonRequest request) {
        return operations.liquidate(code(fundCode), reason(request));
    }

    @PutMapping(path = "/{fundCode}/limits", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Set the minimum and the limits per order and per day")
    Fund changeLimits(@Parameter(example = "270048") @PathVariable String fundCode,
            @RequestBody LimitsRequest request) {
        return operations.changeLimits(code(fundCode), new FundLimits(request.minimumAmount(), request.singleLimit(),
                request.dailyLimit(), ReasonInput.parse(request.reason())));
    }

    @PutMapping(path = "/{fundCode}/risk", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Set the risk level of a fund")
    Fund changeRisk(@Parameter(example = "270048") @PathVariable String fundCode, @RequestBody RiskRequest request) {
        return operations.changeRisk(code(fundCode),
                new FundRisk(request.risk(), ReasonInput.parse(request.reason())));
    }

    @GetMapping("/{fundCode}/withheld-navs")
    @Operation(summary = "The days on which a price of the fund is still to come")
    List<LocalDate> withheldNavs(@Parameter(example = "270048") @PathVariable String fundCode) {
        return operations.withheldNavs(code(fundCode));
    }

    @PostMapping(path = "/{fundCode}/navs/{date}/withhold", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Leave a fund's price out when its day is closed", description = "The orders of that fund and day wait until it is published.")
    NavState withhold(@Parameter(example = "270048") @PathVariable String fundCode,
            @Parameter(example = "2026-11-20") @PathVariable String date, @RequestBody ReasonRequest request) {
        return operations.withhold(code(fundCode), DateInput.parse(date), reason(request));
    }

    @PutMapping(path = "/{fundCode}/navs/{date}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Publish a price that was withheld", description = "Its orders are confirmed. A price that has been published already is never changed: 409 NAV_PUBLISHED, and an alert.")
    NavState publish(@Parameter(example = "270048") @PathVariable String fundCode,
            @Parameter(example = "2026-11-20") @PathVariable String date, @RequestBody NavRequest request) {
        return operations.publish(code(fundCode), DateInput.parse(date),
                new LateNav(request.nav(), ReasonInput.parse(request.reason())));
    }

    private static String code(String fundCode) {
        return FundCodeInput.parse(fundCode).toString();
    }

    private static OperatorReason reason(ReasonRequest request) {
        return new OperatorReason(ReasonInput.parse(request.reason()));
    }
}
