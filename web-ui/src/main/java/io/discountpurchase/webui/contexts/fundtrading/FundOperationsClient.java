package io.discountpurchase.webui.contexts.fundtrading;

import io.discountpurchase.webui.contexts.operations.OperatorReason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.time.LocalDate;
import java.util.List;

/** What an operator does to a fund and its prices. */
@HttpExchange(url = "/operations/funds/{fundCode}", accept = "application/json")
public interface FundOperationsClient {
    @PostExchange("/suspend")
    Fund suspend(@PathVariable String fundCode, @RequestBody OperatorReason reason);

    @PostExchange("/resume")
    Fund resume(@PathVariable String fundCode, @RequestBody OperatorReason reason);

    @PostExchange("/liquidate")
    Fund liquidate(@PathVariable String fundCode, @RequestBody OperatorReason reason);

    @PutExchange("/limits")
    Fund changeLimits(@PathVariable String fundCode, @RequestBody FundLimits limits);

    @PutExchange("/risk")
    Fund changeRisk(@PathVariable String fundCode, @RequestBody FundRisk risk);

    /** The days on which a price of the fund is still to come. */
    @GetExchange("/withheld-navs")
    List<LocalDate> withheldNavs(@PathVariable String fundCode);

    @PostExchange("/navs/{date}/withhold")
    NavState withhold(@PathVariable String fundCode, @PathVariable LocalDate date, @RequestBody OperatorReason reason);

    @PutExchange("/navs/{date}")
    NavState publish(@PathVariable String fundCode, @PathVariable LocalDate date, @RequestBody LateNav nav);
}
