package io.discountpurchase.transactioncentre.proxy;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;

/**
 * Everything that one end of a connection sends to the other.
 *
 * @param asked what this end has asked
 * @param toAnswer what the other end has asked
 */
record Direction(Socket from, Socket to, OpenRequests asked, OpenRequests toAnswer, FrameRule rule) {

    /** Returns when this end has nothing more to say. */
    void forward() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
        OutputStream out = to.getOutputStream();
        Optional<Frame> next = Frame.read(in);
        while (next.isPresent()) {
            Frame frame = next.get();
            rule.pass(kind(frame), frame, onward -> onward.writeTo(out));
            next = Frame.read(in);
        }
    }

    private FrameKind kind(Frame frame) {
        return frame.command().isResponseType() ? toAnswer.answered(frame.command()) : asked.opened(frame.command());
    }
}
