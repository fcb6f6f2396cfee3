package io.discountpurchase.wallet.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessCalendarTest {
    @ParameterizedTest(name = "{0}: natural day {1}, counted by the cut-off of {2}")
    @CsvSource({"2026-11-20T06:59:59.999Z, 2026-11-20, 2026-11-20", "2026-11-20T07:00:00.000Z, 2026-11-20, 2026-11-21",
            "2026-11-20T15:59:59.999Z, 2026-11-20, 2026-11-21", "2026-11-20T16:00:00.000Z, 2026-11-21, 2026-11-21"})
    void a_day_ends_at_midnight_in_china_and_for_the_fund_at_three_in_the_afternoon(Instant moment, LocalDate natural,
            LocalDate ofFund) {
        assertThat(BusinessCalendar.dayOf(moment)).isEqualTo(natural);
        assertThat(BusinessCalendar.fundDayOf(moment)).isEqualTo(ofFund);
    }
}
