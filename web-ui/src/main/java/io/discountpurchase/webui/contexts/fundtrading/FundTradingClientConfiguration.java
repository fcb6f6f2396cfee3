package io.discountpurchase.webui.contexts.fundtrading;

import io.discountpurchase.webui.contexts.http.ContextHttp;
import io.discountpurchase.webui.contexts.http.ContextName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FundTradingClientConfiguration {
    @Bean
    FundTradingClient fundTradingClient(ContextHttp http) {
        return http.forCaller(ContextName.FUND_TRADING, FundTradingClient.class);
    }

    @Bean
    FundOperationsClient fundOperationsClient(ContextHttp http) {
        return http.forCaller(ContextName.FUND_TRADING, FundOperationsClient.class);
    }

    @Bean
    TradingDaysClient tradingDaysClient(ContextHttp http) {
        return http.forPatientCaller(ContextName.FUND_TRADING, TradingDaysClient.class);
    }

    @Bean
    MissedOrdersClient missedOrdersClient(ContextHttp http) {
        return http.forCaller(ContextName.FUND_TRADING, MissedOrdersClient.class);
    }
}
