package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.remoting.RemotingService;
import org.apache.rocketmq.remoting.netty.NettyEvent;
import org.apache.rocketmq.remoting.netty.NettyEventType;
import org.apache.rocketmq.remoting.netty.NettyRemotingAbstract;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The threads that hand on connection events, one per server and client. Each looks at its stop flag every three seconds
 * only, or when an event arrives, and each is waited for in turn: most of the time that a broker or a client takes to stop.
 */
public final class NettyEventThreads {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final List<NettyRemotingAbstract> owners;

    /** @param owners servers and clients; null where the start did not get so far */
    public NettyEventThreads(@Nullable RemotingService... owners) {
        this.owners = Stream.of(owners)
                .filter(NettyRemotingAbstract.class::isInstance)
                .map(NettyRemotingAbstract.class::cast)
                .toList();
    }

    /** Sends them events until the work, which stops them, is done. */
    public void keepAwakeDuring(Runnable work) {
        var done = new AtomicBoolean();
        Thread.ofVirtual().name("wake-netty-event-threads").start(() -> {
            while (!done.get()) {
                owners.forEach(owner -> owner.putNettyEvent(new NettyEvent(NettyEventType.CONNECT, "", null)));
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
        try {
            work.run();
        } finally {
            done.set(true);
        }
    }
}
