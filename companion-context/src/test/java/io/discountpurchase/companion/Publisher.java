package io.discountpurchase.companion;

import io.discountpurchase.sharedkernel.contract.fundtrading.FundChangedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseCancelledIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmationFailedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.MarketHolidayAheadIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.NavFallenIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.QuoteLapsedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.WalletToppedUpIntegrationEvent;
import io.discountpurchase.transactioncentre.MessageHeaders;
import io.discountpurchase.transactioncentre.MessageJson;
import io.discountpurchase.transactioncentre.OutboundMessage;
import org.apache.rocketmq.client.exception.MQClientException;
import org.apache.rocketmq.client.producer.DefaultMQProducer;
import org.apache.rocketmq.client.producer.SendStatus;
import org.apache.rocketmq.common.message.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** Speaks for the wallet and for fund trading, in the form in which their messages arrive. */
final class Publisher implements AutoCloseable {
    private final DefaultMQProducer producer = new DefaultMQProducer("publisher-of-tests");

    Publisher(String nameServer) throws MQClientException {
        producer.setNamesrvAddr(nameServer);
        producer.start();
    }

    void funded(String purchaseId, String investorId) throws Exception {
        send("wallet-events", purchaseId, new DiscountPurchaseFundedIntegrationEvent(1, purchaseId, investorId,
                "110011", "10000.00", null, "WALLET", "2026-11-20T02:00:00Z"));
    }

    void accepted(String purchaseId, String investorId) throws Exception {
        send("fund-trading-events", purchaseId, new FundPurchaseAcceptedIntegrationEvent(1, purchaseId, investorId,
                "110011", "10000.00", "9985.02", "14.98", "2026-11-20", "2026-11-23", "2026-11-20T02:00:01Z"));
    }

    /** On the last trading day before one. */
    void acceptedBeforeHoliday(String purchaseId, String investorId) throws Exception {
        send("fund-trading-events", purchaseId, new FundPurchaseAcceptedIntegrationEvent(1, purchaseId, investorId,
                "110011", "10000.00", "9985.02", "14.98", "2026-12-31", "2027-01-04", "2026-12-31T02:00:01Z"));
    }

    void refused(String purchaseId, String investorId, String reason) throws Exception {
        send("fund-trading-events", purchaseId, new FundPurchaseRefusedIntegrationEvent(1, purchaseId, investorId,
                "519066", "10000.00", reason, "2026-11-20T02:00:01Z"));
    }

    void cancelled(String purchaseId, String investorId) throws Exception {
        send("fund-trading-events", purchaseId, new FundPurchaseCancelledIntegrationEvent(1, purchaseId, investorId,
                "110011", "10000.00", "2026-11-20T02:00:02Z"));
    }

    void notConfirmed(String purchaseId, String investorId) throws Exception {
        send("fund-trading-events", purchaseId, new FundPurchaseConfirmationFailedIntegrationEvent(1, purchaseId,
                investorId, "110011", "10000.00", "FUND_LIQUIDATED", "2026-11-23T02:00:00Z"));
    }

    void confirmed(String purchaseId, String investorId) throws Exception {
        confirmed(purchaseId, investorId, "110011");
    }

    void confirmed(String purchaseId, String investorId, String fundCode) throws Exception {
        send("fund-trading-events", purchaseId, new FundPurchaseConfirmedIntegrationEvent(1, purchaseId, investorId,
                fundCode, "10000.00", "1.0150", "9837.46", "2026-11-23T02:00:00Z"));
    }

    void redeemed(String redemptionId, String investorId) throws Exception {
        redeemed(redemptionId, investorId, "110011");
    }

    void redeemed(String redemptionId, String investorId, String fundCode) throws Exception {
        send("fund-trading-events", redemptionId, new FundRedemptionConfirmedIntegrationEvent(1, redemptionId,
                investorId, fundCode, "9837.46", "1.0200", "150.51", "9883.70", "10000.00", "2026-11-24", "2026-11-25",
                "2026-11-24T02:00:00Z"));
    }

    void toppedUp(String topUpId, String investorId, String amount) throws Exception {
        send("wallet-events", topUpId, new WalletToppedUpIntegrationEvent(1, topUpId, investorId, amount,
                "2026-11-20T01:00:00Z"));
    }

    void incomeReached(String milestone, String investorId) throws Exception {
        send("wallet-events", investorId + ":" + milestone, new IncomeMilestoneReachedIntegrationEvent(1, investorId,
                milestone, "2026-11-24", "2026-11-24T07:00:00Z"));
    }

    /** @param change {@code SUSPENDED} and so on, but no change of the risk */
    void fundChanged(String fundCode, String change, String at) throws Exception {
        send("fund-trading-events", fundCode + "@" + at,
                new FundChangedIntegrationEvent(1, fundCode, change, null, at));
    }

    void riskChanged(String fundCode, String risk, String at) throws Exception {
        send("fund-trading-events", fundCode + "@" + at,
                new FundChangedIntegrationEvent(1, fundCode, "RISK_CHANGED", risk, at));
    }

    void navFallen(String fundCode) throws Exception {
        send("fund-trading-events", fundCode + "@2026-11-24", new NavFallenIntegrationEvent(1, fundCode, "2026-11-24",
                "0.9880", "1.0000", "0.0120", "2026-11-24T07:00:00Z"));
    }

    void holidayAhead(String lastTradeDate, String nextTradeDate) throws Exception {
        send("fund-trading-events", lastTradeDate, new MarketHolidayAheadIntegrationEvent(1, lastTradeDate,
                nextTradeDate, "2026-12-30T07:00:00Z"));
    }

    void quoteLapsed(String investorId, String fundCode, String tradeDate) throws Exception {
        send("fund-trading-events", investorId + ":" + fundCode + ":" + tradeDate, new QuoteLapsedIntegrationEvent(1,
                investorId, fundCode, "500.00", tradeDate, tradeDate + "T02:01:00Z"));
    }

    void send(String topic, String purchaseId, Record event) throws Exception {
        send(topic, OutboundMessage.of(purchaseId, event), MessageJson.mapper().writeValueAsBytes(event));
    }

    /** With a body that may be anything. */
    void send(String topic, OutboundMessage sort, byte[] body) throws Exception {
        Message message = new Message(topic, sort.type().name(), sort.businessKey(), body);
        message.putUserProperty(MessageHeaders.TRANSACTION_ID, sort.transactionId());
        message.putUserProperty(MessageHeaders.VERSION, Integer.toString(sort.type().version()));
        assertThat(producer.send(message).getSendStatus()).isEqualTo(SendStatus.SEND_OK);
    }

    @Override
    public void close() {
        producer.shutdown();
    }
}
