package io.discountpurchase.companion.rocketmq;

import io.discountpurchase.companion.datacentre.DataRecords;
import org.apache.rocketmq.spring.annotation.RocketMQMessageListener;
import org.springframework.stereotype.Component;

@Component
@RocketMQMessageListener(topic = "companion-events", consumerGroup = "companion-data-companion", consumeThreadNumber = 2)
class CompanionDataListener extends DataCentreListener {
    CompanionDataListener(DataRecords records) {
        super(records);
    }
}
