package io.discountpurchase.transactioncentre.proxy;

import org.apache.rocketmq.remoting.protocol.RequestCode;

/**
 * A request, or the answer to one, whoever makes it: the broker asks its clients, too.
 *
 * @param requestCode one of {@link RequestCode}
 */
public record FrameKind(boolean answer, int requestCode) {
    /** A message on its way to the broker, and so a half message, too. */
    public static final FrameKind MESSAGE = request(RequestCode.SEND_MESSAGE_V2);
    public static final FrameKind ANSWER_TO_MESSAGE = answerTo(RequestCode.SEND_MESSAGE_V2);
    /** How a local transaction ended; nobody answers it. */
    public static final FrameKind END_OF_TRANSACTION = request(RequestCode.END_TRANSACTION);
    /** The broker asks how a local transaction ended; answered by a request of the other kind. */
    public static final FrameKind CHECK_BACK = request(RequestCode.CHECK_TRANSACTION_STATE);

    static FrameKind request(int requestCode) {
        return new FrameKind(false, requestCode);
    }

    static FrameKind answerTo(int requestCode) {
        return new FrameKind(true, requestCode);
    }
}
