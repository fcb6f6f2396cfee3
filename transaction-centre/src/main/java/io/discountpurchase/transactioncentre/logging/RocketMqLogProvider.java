package io.discountpurchase.transactioncentre.logging;

import org.apache.rocketmq.logging.org.slf4j.ILoggerFactory;
import org.apache.rocketmq.logging.org.slf4j.IMarkerFactory;
import org.apache.rocketmq.logging.org.slf4j.Logger;
import org.apache.rocketmq.logging.org.slf4j.helpers.BasicMarkerFactory;
import org.apache.rocketmq.logging.org.slf4j.helpers.NOPMDCAdapter;
import org.apache.rocketmq.logging.org.slf4j.spi.MDCAdapter;
import org.apache.rocketmq.logging.org.slf4j.spi.SLF4JServiceProvider;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * RocketMQ logs through a copy of SLF4J in its own package, whose own provider writes files under the home directory. This
 * one takes its place and hands everything to SLF4J, under the logger name {@code org.apache.rocketmq}.
 *
 * <p>Public only because it is found by the service loader.
 */
public final class RocketMqLogProvider implements SLF4JServiceProvider {
    private static final String ROOT = "org.apache.rocketmq";

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter mdc = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, RocketMqLogProvider::forwarding);
    }

    private static Logger forwarding(String name) {
        return new ForwardingLogger(LoggerFactory.getLogger(name.startsWith(ROOT) ? name : ROOT + "." + name));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return mdc;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0";
    }

    @Override
    public void initialize() {
        // loggers are made when they are asked for
    }
}
