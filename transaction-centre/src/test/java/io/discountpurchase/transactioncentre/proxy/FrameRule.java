package io.discountpurchase.transactioncentre.proxy;

import java.io.IOException;

/** What becomes of a frame on its way. */
@FunctionalInterface
interface FrameRule {
    /**
     * @param onward where the frame was meant to go
     * @throws IOException to cut the connection
     */
    void pass(FrameKind kind, Frame frame, Onward onward) throws IOException;

    /** The far end of a direction. */
    @FunctionalInterface
    interface Onward {
        void send(Frame frame) throws IOException;
    }
}
