package io.discountpurchase.fundtrading.domain.calendar;

import io.discountpurchase.fundtrading.mother.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TradingCalendarTest {
    private final TradingCalendar calendar = Days.CALENDAR;

    @ParameterizedTest(name = "accepted at {0}: T = {1}, confirmed on {2}")
    @CsvSource({
            "2026-11-19T14:59:59.999, 2026-11-19, 2026-11-20",
            "2026-11-19T15:00:00.000, 2026-11-20, 2026-11-23",
            "2026-11-20T00:00:00.000, 2026-11-20, 2026-11-23",
            "2026-11-20T14:59:59.999, 2026-11-20, 2026-11-23",
            "2026-11-20T15:00:00.000, 2026-11-23, 2026-11-24",
            "2026-11-21T10:00:00.000, 2026-11-23, 2026-11-24",
            "2026-11-22T23:59:59.999, 2026-11-23, 2026-11-24",
            "2026-09-30T14:59:59.999, 2026-09-30, 2026-10-08",
            "2026-09-30T15:00:00.000, 2026-10-08, 2026-10-09",
            "2026-12-31T15:00:00.000, 2027-01-04, 2027-01-05"})
    void the_cut_off_decides_the_day(String acceptedAt, LocalDate tradeDate, LocalDate confirmDate) {
        assertThat(calendar.datesOf(Days.china(acceptedAt), null)).isEqualTo(new TradeDates(tradeDate, confirmDate));
    }

    @Test
    void trading_days_are_told_as_far_as_the_data_goes() {
        assertThat(calendar.tradingDays(Days.FRIDAY, Days.TUESDAY)).containsExactly(Days.FRIDAY, Days.MONDAY,
                Days.TUESDAY);
        assertThat(calendar.tradingDays(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 1, 4)))
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
        assertThat(calendar.tradingDays(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 1))).isEmpty();
    }

    @Test
    void a_day_that_was_closed_early_takes_no_more_orders() {
        assertThat(calendar.datesOf(Days.china("2026-11-21T10:00:00"), Days.MONDAY))
                .isEqualTo(new TradeDates(Days.TUESDAY, LocalDate.of(2026, 11, 25)));
    }

    @Test
    void a_closed_day_in_the_past_changes_nothing() {
        assertThat(calendar.datesOf(Days.china("2026-11-21T10:00:00"), Days.FRIDAY).tradeDate()).isEqualTo(Days.MONDAY);
    }

    @ParameterizedTest(name = "{0} closed: {1} is the last day before the holiday")
    @CsvSource({"2026-09-29, 2026-09-30, 2026-10-08", "2026-12-30, 2026-12-31, 2027-01-04"})
    void a_holiday_is_ahead_when_one_trading_day_is_left(LocalDate closed, LocalDate last, LocalDate next) {
        assertThat(calendar.holidayAhead(closed)).contains(new Holiday(last, next));
    }

    @ParameterizedTest(name = "{0} closed")
    @ValueSource(strings = {"2026-09-28", "2026-09-30", "2026-11-19", "2026-11-20", "2027-12-30", "2027-12-31"})
    void a_weekend_is_no_holiday_and_the_end_of_the_data_is_none(LocalDate closed) {
        assertThat(calendar.holidayAhead(closed)).isEmpty();
    }

    @Test
    void weekends_and_holidays_are_no_trading_days() {
        assertThat(calendar.isTradingDay(Days.FRIDAY)).isTrue();
        assertThat(calendar.isTradingDay(Days.FRIDAY.plusDays(1))).isFalse();
        assertThat(calendar.isTradingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void the_previous_trading_day_skips_them_too() {
        assertThat(calendar.previousTradingDay(Days.MONDAY)).isEqualTo(Days.FRIDAY);
        assertThat(calendar.previousTradingDay(LocalDate.of(2026, 10, 8))).isEqualTo(LocalDate.of(2026, 9, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2028-01-01"})
    void a_day_outside_the_data_is_an_error_and_not_a_guess(LocalDate date) {
        assertThatThrownBy(() -> calendar.isTradingDay(date)).isInstanceOf(DateOutsideCalendar.class);
    }

    @Test
    void an_order_that_would_be_confirmed_outside_the_data_is_an_error_too() {
        assertThatThrownBy(() -> calendar.datesOf(Days.china("2027-12-31T10:00:00"), null))
                .isInstanceOf(DateOutsideCalendar.class);
    }

    @Test
    void a_calendar_covers_at_least_one_day() {
        assertThatThrownBy(() -> new TradingCalendar(Days.MONDAY, Days.FRIDAY, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
