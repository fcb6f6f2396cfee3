package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.process.CloseTradingDay;
import io.discountpurchase.fundtrading.process.DayClose.Closed;
import io.discountpurchase.fundtrading.process.DayClose.NotATradingDay;
import io.discountpurchase.fundtrading.process.DayClose.NotOver;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the operator closes a trading day. */
@RestController
class TradingDaysController {
    private final CloseTradingDay closing;

    TradingDaysController(CloseTradingDay closing) {
        this.closing = closing;
    }

    @PostMapping("/trading-days/{date}/close")
    Closed close(@PathVariable String date) {
        return switch (closing.close(Requests.date(date))) {
            case Closed closed -> closed;
            case NotATradingDay refused -> throw new RequestProblem(Problem.NOT_A_TRADING_DAY);
            case NotOver refused -> throw new RequestProblem(Problem.TRADING_DAY_NOT_OVER);
        };
    }
}
