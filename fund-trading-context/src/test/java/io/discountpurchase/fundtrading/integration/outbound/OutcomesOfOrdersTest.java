package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.fund.Refusal;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderEvent;
import io.discountpurchase.fundtrading.mother.Funds;
import io.discountpurchase.fundtrading.mother.Orders;
import io.discountpurchase.fundtrading.mother.Purchases;
import io.discountpurchase.transactioncentre.MessageType;
import io.discountpurchase.transactioncentre.TransactionCheck.Verdict;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutcomesOfOrdersTest {
    private static final String PURCHASE = Purchases.PURCHASE.toString();
    private static final MessageType ACCEPTED = new MessageType("FundPurchaseAccepted", 1);
    private static final MessageType REFUSED = new MessageType("FundPurchaseRefused", 1);
    private static final MessageType CONFIRMED = new MessageType("FundPurchaseConfirmed", 1);

    private static final MessageType CANCELLED = new MessageType("FundPurchaseCancelled", 1);
    private static final MessageType FAILED = new MessageType("FundPurchaseConfirmationFailed", 1);

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @Test
    void an_order_that_has_no_outcome_may_still_get_any() {
        assertThat(check(ACCEPTED)).isEqualTo(Verdict.STILL_TRIED);
        assertThat(check(REFUSED)).isEqualTo(Verdict.STILL_TRIED);
    }

    @Test
    void a_refused_order_is_neither_accepted_nor_confirmed() {
        happened(Orders.refused(Refusal.FUND_SUSPENDED, null));

        assertThat(check(ACCEPTED)).isEqualTo(Verdict.ROLLED_BACK);
        assertThat(check(CONFIRMED)).isEqualTo(Verdict.ROLLED_BACK);
    }

    @Test
    void an_accepted_order_is_not_refused_and_may_still_be_confirmed() {
        happened(Orders.accepted(Funds.equityFund(), PurchaseRoute.DISCOUNT));

        assertThat(check(REFUSED)).isEqualTo(Verdict.ROLLED_BACK);
        assertThat(check(CONFIRMED)).isEqualTo(Verdict.STILL_TRIED);
    }

    @Test
    void a_cancelled_order_is_not_confirmed_and_a_confirmed_one_not_cancelled() {
        happened(Orders.cancelled());

        assertThat(check(CONFIRMED)).isEqualTo(Verdict.ROLLED_BACK);
        assertThat(check(FAILED)).isEqualTo(Verdict.ROLLED_BACK);
        assertThat(check(CANCELLED)).isEqualTo(Verdict.STILL_TRIED);
    }

    @Test
    void an_order_that_cannot_be_confirmed_is_neither_confirmed_nor_cancelled() {
        happened(Orders.confirmationFailed());

        assertThat(check(CONFIRMED)).isEqualTo(Verdict.ROLLED_BACK);
        assertThat(check(CANCELLED)).isEqualTo(Verdict.ROLLED_BACK);
        assertThat(check(FAILED)).isEqualTo(Verdict.STILL_TRIED);
    }

    @Test
    void a_change_of_a_fund_that_died_on_the_way_is_given_up() {
        assertThat(check(new MessageType("FundChanged", 1))).isEqualTo(Verdict.UNKNOWN);
    }

    private Verdict check(MessageType type) {
        return new OutcomesOfOrders(events).check(type, PURCHASE);
    }

    private void happened(FundPurchaseOrderEvent event) {
        events.publish(new GenericDomainEventMessage<>("FundPurchaseOrder", PURCHASE, 0, event));
    }
}
