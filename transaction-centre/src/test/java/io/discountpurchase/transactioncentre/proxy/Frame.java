package io.discountpurchase.transactioncentre.proxy;

import org.apache.rocketmq.remoting.exception.RemotingCommandException;
import org.apache.rocketmq.remoting.protocol.RemotingCommand;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One command of RocketMQ's protocol: four bytes of length, then the command. It travels on as the bytes it came as; they
 * are decoded only to see what they say.
 *
 * @param bytes without the length
 */
record Frame(byte[] bytes, RemotingCommand command) {

    static Frame of(RemotingCommand command) {
        ByteBuffer encoded = command.encode();
        byte[] bytes = new byte[encoded.remaining() - Integer.BYTES];
        encoded.get(Integer.BYTES, bytes);
        return new Frame(bytes, command);
    }

    /** @return empty at the end of the stream */
    static Optional<Frame> read(DataInputStream in) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        try {
            return Optional.of(new Frame(bytes, RemotingCommand.decode(bytes)));
        } catch (RemotingCommandException e) {
            throw new IOException("Not a command of RocketMQ", e);
        }
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array());
    }
}
