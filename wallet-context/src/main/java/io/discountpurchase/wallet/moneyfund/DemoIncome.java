package io.discountpurchase.wallet.moneyfund;

import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.wallet.domain.BusinessCalendar;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Publishes the figures of two years when a demonstration begins, so that there are yields to show. */
@Component
@ConditionalOnBooleanProperty("demo-data")
class DemoIncome implements ApplicationRunner {
    private static final int YEARS = 2;

    private final PublishedIncome income;
    private final BusinessClock clock;

    DemoIncome(PublishedIncome income, BusinessClock clock) {
        this.income = income;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (income.latest().isEmpty()) {
            LocalDate yesterday = BusinessCalendar.dayOf(clock.now()).minusDays(1);
            income.publish(yesterday.minusYears(YEARS), yesterday);
        }
    }
}
