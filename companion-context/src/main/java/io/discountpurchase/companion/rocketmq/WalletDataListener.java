package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.datacentre.DataRecords;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "wallet-events", consumerGroup = "companion-data-wallet", consumeThreadNumber = 2)
class WalletDataListener extends DataCentreListener {
    WalletDataListener(DataRecords records) {
        super(records);
    }
}
