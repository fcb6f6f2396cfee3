package io.discountpurchase.fundtrading.readmodel.figures;

import io.discountpurchase.fundtrading.domain.listing.FundListingEvent;
import io.discountpurchase.fundtrading.domain.listing.FundRegister;
import io.discountpurchase.fundtrading.domain.listing.FundTerms;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import java.util.Iterator;

/** Puts together once more on which terms funds are sold, from the events of each, and compares that with the catalogue. */
@Component
class ReplayedFunds {
    private final JdbcTemplate jdbc;
    private final EventStore events;
    private final FundRegister register;

    ReplayedFunds(JdbcTemplate jdbc, EventStore events, FundRegister register) {
        this.jdbc = jdbc;
        this.events = events;
        this.register = register;
    }

    long thatDiffer() {
        return jdbc.query("SELECT fund_code FROM fund", (row, number) -> FundCode.of(row.getString("fund_code")))
                .stream()
                .filter(fund -> !replayed(fund).equals(register.termsOf(fund)))
                .count();
    }

    /** A fund that has never been changed has no events, and stands as it was listed. */
    private FundTerms replayed(FundCode fund) {
        FundTerms terms = register.termsOf(fund);
        Iterator<?> happened = events.readEvents(fund.toString())
                .asStream()
                .map(Message::getPayload)
                .iterator();
        while (happened.hasNext()) {
            terms = terms.after((FundListingEvent) happened.next());
        }
        return terms;
    }
}
