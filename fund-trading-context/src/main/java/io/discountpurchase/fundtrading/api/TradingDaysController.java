package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.process.CloseTradingDay;
import io.discountpurchase.fundtrading.process.DayClose;
import io.discountpurchase.fundtrading.process.DayClose.Closed;
import io.discountpurchase.fundtrading.process.DayClose.NotATradingDay;
import io.discountpurchase.fundtrading.process.DayClose.NotOver;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;

/** Where the operator closes a trading day; every try is audited. */
@RestController
class TradingDaysController {
    private enum Outcome { BEGUN, CLOSED, NOT_A_TRADING_DAY, TRADING_DAY_NOT_OVER }

    private final CloseTradingDay closing;
    private final TradingDays tradingDays;
    private final AuditedRequests audit;

    TradingDaysController(CloseTradingDay closing, TradingDays tradingDays, AuditedRequests audit) {
        this.closing = closing;
        this.tradingDays = tradingDays;
        this.audit = audit;
    }

    /** @param lastClosed null before the first close */
    record ClosedDays(@Nullable LocalDate lastClosed, LocalDate next) {}

    @GetMapping("/trading-days")
    ClosedDays closedDays() {
        return new ClosedDays(tradingDays.closedThrough().orElse(null), tradingDays.nextToClose());
    }

    @PostMapping("/trading-days/{date}/close")
    Closed close(@PathVariable String date, Principal operator) {
        LocalDate day = Requests.date(date);
        OperatorRequest request = new OperatorRequest(operator.getName(), "CLOSE_TRADING_DAY", "trading-day-" + day,
                null);
        audit.record(request, Outcome.BEGUN);
        DayClose close = closing.close(day);
        return switch (close) {
            case Closed closed -> {
                audit.record(request, Outcome.CLOSED);
                yield closed;
            }
            case NotATradingDay refused ->
                throw audit.refused(request, Outcome.NOT_A_TRADING_DAY, Problem.NOT_A_TRADING_DAY);
            case NotOver refused ->
                throw audit.refused(request, Outcome.TRADING_DAY_NOT_OVER, Problem.TRADING_DAY_NOT_OVER);
        };
    }
}
