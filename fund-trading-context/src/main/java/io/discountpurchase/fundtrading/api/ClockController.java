package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.clock.ClockChange;
import io.discountpurchase.fundtrading.clock.DemoClock;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.sharedkernel.time.BusinessClock;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.OffsetDateTime;

/** The time that business goes by, and where the operator of a demonstration puts it ahead; every try is audited. */
@RestController
class ClockController {
    private final BusinessClock clock;
    private final DemoClock demoClock;
    private final Audit audit;

    ClockController(BusinessClock clock, DemoClock demoClock, Audit audit) {
        this.clock = clock;
        this.demoClock = demoClock;
        this.audit = audit;
    }

    /** @param aheadMillis of the machine's clock */
    record ClockJson(OffsetDateTime now, long aheadMillis) {}

    record ClockWish(@Nullable String now) {}

    @GetMapping("/clock")
    ClockJson clock() {
        return new ClockJson(clock.now().atZone(TradingCalendar.ZONE).toOffsetDateTime(), clock.ahead().toMillis());
    }

    @PutMapping("/operations/clock")
    ClockJson putAhead(@RequestBody ClockWish wish, Principal operator) {
        OffsetDateTime to = Requests.time(wish.now(), "now");
        OperatorRequest request = new OperatorRequest(operator.getName(), "PUT_CLOCK_AHEAD", "clock", to.toString());
        ClockChange change = demoClock.putAhead(to.toInstant());
        audit.record(request, change);
        return switch (change) {
            case PUT_AHEAD -> clock();
            case NOT_AHEAD -> throw new RequestProblem(Problem.CLOCK_RUNS_FORWARD);
            case NOT_A_DEMONSTRATION -> throw new RequestProblem(Problem.NOT_A_DEMONSTRATION);
        };
    }
}
