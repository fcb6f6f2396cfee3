package io.discountpurchase.fundtrading.config;

import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of the exchanges, as the settings have it. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    TradingCalendar tradingCalendar(CalendarProperties properties) {
        return new TradingCalendar(properties.first(), properties.last(), properties.holidays());
    }
}
