package io.discountpurchase.embeddedrocketmq;

import org.apache.rocketmq.remoting.protocol.body.HARuntimeInfo;
import org.apache.rocketmq.store.CommitLog;
import org.apache.rocketmq.store.DefaultMessageStore;
import org.apache.rocketmq.store.PutMessageStatus;
import org.apache.rocketmq.store.ha.HAClient;
import org.apache.rocketmq.store.ha.HAConnection;
import org.apache.rocketmq.store.ha.HAConnectionStateNotificationRequest;
import org.apache.rocketmq.store.ha.HAService;
import org.apache.rocketmq.store.ha.WaitNotifyObject;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The replication of a broker that has no replica. RocketMQ's own would listen on every network interface, whatever
 * address the broker is bound to.
 *
 * <p>Public only because the broker finds it through {@code META-INF/service}.
 */
public final class NoReplication implements HAService {
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicLong pushedOffset = new AtomicLong();
    private final WaitNotifyObject waitNotify = new WaitNotifyObject();

    @Override
    public void init(DefaultMessageStore store) {
        // nothing to replicate
    }

    @Override
    public void start() {
        // nothing to listen on
    }

    @Override
    public void shutdown() {
        // nothing is running
    }

    @Override
    public void updateMasterAddress(String address) {
        // this broker is the only one
    }

    @Override
    public void updateHaMasterAddress(String address) {
        // this broker is the only one
    }

    @Override
    public int inSyncReplicasNums(long masterPutWhere) {
        return 1;
    }

    @Override
    public AtomicInteger getConnectionCount() {
        return connections;
    }

    @Override
    public void putRequest(CommitLog.GroupCommitRequest request) {
        request.wakeupCustomer(PutMessageStatus.PUT_OK);
    }

    @Override
    public void putGroupConnectionStateRequest(HAConnectionStateNotificationRequest request) {
        request.getRequestFuture().complete(false);
    }

    @Override
    public List<HAConnection> getConnectionList() {
        return List.of();
    }

    @Override
    public @Nullable HAClient getHAClient() {
        return null;
    }

    @Override
    public AtomicLong getPush2SlaveMaxOffset() {
        return pushedOffset;
    }

    @Override
    public HARuntimeInfo getRuntimeInfo(long masterPutWhere) {
        var info = new HARuntimeInfo();
        info.setMaster(true);
        info.setMasterCommitLogMaxOffset(masterPutWhere);
        return info;
    }

    @Override
    public WaitNotifyObject getWaitNotifyObject() {
        return waitNotify;
    }

    @Override
    public boolean isSlaveOK(long masterPutWhere) {
        return false;
    }
}
