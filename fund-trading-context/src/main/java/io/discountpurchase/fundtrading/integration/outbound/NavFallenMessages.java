package io.discountpurchase.fundtrading.integration.outbound;

import io.discountpurchase.fundtrading.catalogue.NavFallAnnouncement;
import io.discountpurchase.fundtrading.catalogue.PublishedNav;
import io.discountpurchase.sharedkernel.contract.fundtrading.NavFallenIntegrationEvent;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;
import io.discountpurchase.transactioncentre.OutboundMessage;
import io.discountpurchase.transactioncentre.TransactionCentre;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Instant;

/** The companion tells those who hold the fund. */
@Component
class NavFallenMessages implements NavFallAnnouncement {
    private final TransactionCentre centre;

    NavFallenMessages(TransactionCentre centre) {
        this.centre = centre;
    }

    @Override
    public void announce(FundCode fund, PublishedNav fallen, Nav before, BigDecimal fall, Instant publishedAt) {
        centre.publish(OutboundMessage.of(fund + "@" + fallen.date(),
                new NavFallenIntegrationEvent(NavFallenIntegrationEvent.VERSION, fund.toString(),
                        fallen.date().toString(), fallen.nav().toString(), before.toString(), fall.toPlainString(),
                        publishedAt.toString())));
    }
}
