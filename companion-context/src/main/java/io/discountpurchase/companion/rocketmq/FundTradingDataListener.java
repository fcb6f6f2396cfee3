package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.datacentre.DataRecords;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "fund-trading-events", consumerGroup = "companion-data-fund-trading", consumeThreadNumber = 2)
class FundTradingDataListener extends DataCentreListener {
    FundTradingDataListener(DataRecords records) {
        super(records);
    }
}
