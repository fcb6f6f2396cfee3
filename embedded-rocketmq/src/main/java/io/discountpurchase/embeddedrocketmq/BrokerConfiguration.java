package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.common.BrokerConfig;
import org.apache.rocketmq.remoting.netty.NettyServerConfig;
import org.apache.rocketmq.store.config.FlushDiskType;
import org.apache.rocketmq.store.config.MessageStoreConfig;

/** RocketMQ's defaults are made for a machine of its own; these are made for a laptop, without losing a message. */
record BrokerConfiguration(RocketMqSettings settings) {
    private static final int MIB = 1024 * 1024;
    private static final int CONSUME_QUEUE_ENTRY_BYTES = 20;
    private static final int HOURS_KEPT = 30 * 24;
    /** A busy laptop is no reason to refuse a message. */
    private static final long PATIENCE_MILLIS = 3000;

    BrokerConfig broker() {
        var config = new UnhurriedBrokerConfig();
        config.setRocketmqHome(storePath());
        config.setBrokerConfigPath(settings.store().resolve("broker.properties").toString());
        config.setBrokerName("embedded");
        config.setBrokerClusterName("embedded");
        config.setBrokerIP1(settings.host());
        config.setBrokerIP2(settings.host());
        config.setListenPort(settings.ports().broker());
        config.setNamesrvAddr(settings.nameServerAddress());
        config.setAutoCreateTopicEnable(false);
        config.setTraceTopicEnable(false);
        config.setPopConsumerFSServiceInit(false);
        config.setWaitTimeMillsInSendQueue(PATIENCE_MILLIS);
        setTimings(config);
        setThreads(config);
        return config;
    }

    private void setTimings(BrokerConfig config) {
        var timings = settings.timings();
        config.setTransactionTimeOut(timings.timeOut().toMillis());
        config.setTransactionCheckInterval(timings.checkInterval().toMillis());
        config.setTransactionCheckMax(timings.checkMax());
        config.setTransactionOpBatchInterval((int) timings.opBatchInterval().toMillis());
    }

    private static void setThreads(BrokerConfig config) {
        config.setPullMessageThreadPoolNums(4);
        config.setLitePullMessageThreadPoolNums(1);
        config.setAckMessageThreadPoolNums(1);
        config.setProcessReplyMessageThreadPoolNums(1);
        config.setQueryMessageThreadPoolNums(1);
        config.setAdminBrokerThreadPoolNums(1);
        config.setClientManageThreadPoolNums(2);
        config.setConsumerManageThreadPoolNums(2);
        config.setLoadBalanceProcessorThreadPoolNums(1);
        config.setRecoverThreadPoolNums(2);
    }

    NettyServerConfig netty() {
        var config = new NettyServerConfig();
        config.setBindAddress(settings.host());
        config.setListenPort(settings.ports().broker());
        config.setServerWorkerThreads(4);
        config.setServerSelectorThreads(2);
        return config;
    }

    /** ASYNC_FLUSH survives the death of the process, since the operating system keeps the pages of a mapped file. */
    MessageStoreConfig store() {
        var config = new MessageStoreConfig();
        config.setStorePathRootDir(storePath());
        config.setStorePathCommitLog(settings.store().resolve("commitlog").toString());
        config.setFlushDiskType(FlushDiskType.ASYNC_FLUSH);
        config.setFlushCommitLogTimed(false);
        config.setTransRocksDBEnable(false);
        config.setMappedFileSizeCommitLog(64 * MIB);
        config.setMappedFileSizeConsumeQueue(50_000 * CONSUME_QUEUE_ENTRY_BYTES);
        config.setMaxHashSlotNum(100_000);
        config.setMaxIndexNum(400_000);
        config.setFileReservedTime(HOURS_KEPT);
        config.setCleanFileForciblyEnable(false); // which drops undelivered messages when the disk is rather full
        config.setOsPageCacheBusyTimeOutMills(PATIENCE_MILLIS);
        config.setTimerWheelEnable(false);
        config.setEnableCompaction(false);
        return config;
    }

    private String storePath() {
        return settings.store().toString();
    }
}
