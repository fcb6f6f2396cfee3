package io.discountpurchase.webui.contexts.fundtrading;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

import java.time.LocalDate;

/** The end of a trading day, which takes its time: a price for each fund, and messages about them. */
@HttpExchange(url = "/trading-days", accept = "application/json")
public interface TradingDaysClient {
    @PostExchange("/{date}/close")
    ClosedTradingDay close(@PathVariable LocalDate date);
}
