package io.discountpurchase.transactioncentre.proxy;

import org.apache.rocketmq.remoting.protocol.RemotingCommand;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The requests of one end of a connection that the other end has not answered yet: an answer does not say what was asked. */
final class OpenRequests {
    private static final int UNASKED = -1;

    private final Map<Integer, Integer> codesByNumber = new ConcurrentHashMap<>();

    FrameKind opened(RemotingCommand request) {
        if (!request.isOnewayRPC()) {
            codesByNumber.put(request.getOpaque(), request.getCode());
        }
        return FrameKind.request(request.getCode());
    }

    FrameKind answered(RemotingCommand answer) {
        Integer code = codesByNumber.remove(answer.getOpaque());
        return FrameKind.answerTo(code == null ? UNASKED : code);
    }
}
