package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.common.namesrv.NamesrvConfig;
import org.apache.rocketmq.namesrv.NamesrvController;
import org.apache.rocketmq.remoting.netty.NettyServerConfig;

/** RocketMQ's name server, started by its constructor. */
final class NameServer {
    private final NamesrvController controller;

    NameServer(RocketMqSettings settings) {
        controller = new NamesrvController(namesrvConfig(settings), nettyConfig(settings));
        try {
            controller.initialize();
            controller.start();
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("The RocketMQ name server does not start", e);
        }
    }

    private static NamesrvConfig namesrvConfig(RocketMqSettings settings) {
        var config = new NamesrvConfig();
        config.setRocketmqHome(settings.store().toString());
        config.setKvConfigPath(settings.store().resolve("name-server-kv.json").toString());
        config.setConfigStorePath(settings.store().resolve("name-server.properties").toString());
        config.setDefaultThreadPoolNums(2);
        config.setClientRequestThreadPoolNums(2);
        return config;
    }

    private static NettyServerConfig nettyConfig(RocketMqSettings settings) {
        var config = new NettyServerConfig();
        config.setBindAddress(settings.host());
        config.setListenPort(settings.ports().nameServer());
        config.setServerWorkerThreads(2);
        config.setServerSelectorThreads(1);
        return config;
    }

    boolean hasRouteTo(String topic) {
        return controller.getRouteInfoManager().pickupTopicRouteData(topic) != null;
    }

    void stop() {
        new NettyEventThreads(controller.getRemotingServer(), controller.getRemotingClient())
                .keepAwakeDuring(controller::shutdown);
    }
}
