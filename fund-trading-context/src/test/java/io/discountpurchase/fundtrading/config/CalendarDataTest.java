package io.discountpurchase.fundtrading.config;

import io.discountpurchase.fundtrading.domain.calendar.DateOutsideCalendar;
import io.discountpurchase.fundtrading.domain.calendar.TradeDates;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.mother.Days;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The calendar that is delivered: two years that are over, this year and the next, with their holidays. */
class CalendarDataTest {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static CalendarProperties data = new CalendarProperties(Days.FRIDAY, Days.FRIDAY, Set.of());
    private static TradingCalendar calendar = Days.CALENDAR;

    @BeforeAll
    static void read() throws IOException {
        MutablePropertySources sources = new MutablePropertySources();
        new YamlPropertySourceLoader().load("calendar", new ClassPathResource("fund-trading-calendar.yaml"))
                .forEach(sources::addLast);
        data = new Binder(ConfigurationPropertySources.from(sources))
                .bind("fund-trading.calendar", CalendarProperties.class)
                .get();
        calendar = new CalendarConfiguration().tradingCalendar(data);
    }

    @Test
    void a_holiday_is_a_weekday_of_the_years_that_are_covered() {
        assertThat(data.holidays()).allSatisfy(day -> {
            assertThat(WEEKEND).doesNotContain(day.getDayOfWeek());
            assertThat(day).isBetween(data.first(), data.last());
        });
    }

    @ParameterizedTest(name = "{0} has {1} trading days")
    @CsvSource({"2024, 242", "2025, 243", "2026, 242", "2027, 243"})
    void a_year_has_as_many_trading_days_as_its_weekdays_without_holidays(Year year, int tradingDays) {
        assertThat(year.atDay(1).datesUntil(year.plusYears(1).atDay(1)).filter(calendar::isTradingDay).count())
                .isEqualTo(tradingDays);
    }

    @ParameterizedTest(name = "accepted at {0}: T = {1}, confirmed on {2}")
    @CsvSource({
            "2024-02-08T14:59:59.999, 2024-02-08, 2024-02-19",
            "2024-09-30T15:00:00.000, 2024-10-08, 2024-10-09",
            "2025-01-27T14:59:59.999, 2025-01-27, 2025-02-05",
            "2025-09-30T15:00:00.000, 2025-10-09, 2025-10-10",
            "2026-02-13T14:59:59.999, 2026-02-13, 2026-02-24",
            "2026-02-13T15:00:00.000, 2026-02-24, 2026-02-25",
            "2026-04-30T14:59:59.999, 2026-04-30, 2026-05-06",
            "2026-04-30T15:00:00.000, 2026-05-06, 2026-05-07",
            "2026-09-30T14:59:59.999, 2026-09-30, 2026-10-08",
            "2026-09-30T15:00:00.000, 2026-10-08, 2026-10-09",
            "2026-10-03T12:00:00.000, 2026-10-08, 2026-10-09",
            "2026-11-20T15:00:00.000, 2026-11-23, 2026-11-24",
            "2027-02-04T14:59:59.999, 2027-02-04, 2027-02-15"})
    void the_day_before_a_long_holiday_is_confirmed_after_it(String acceptedAt, LocalDate tradeDate,
            LocalDate confirmDate) {
        assertThat(calendar.datesOf(Days.china(acceptedAt), null)).isEqualTo(new TradeDates(tradeDate, confirmDate));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2028-01-01"})
    void a_date_outside_is_an_error(LocalDate date) {
        assertThatThrownBy(() -> calendar.isTradingDay(date)).isInstanceOf(DateOutsideCalendar.class);
    }
}
