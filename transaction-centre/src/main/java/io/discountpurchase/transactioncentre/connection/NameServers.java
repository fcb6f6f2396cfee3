package io.discountpurchase.transactioncentre.connection;

import org.apache.rocketmq.common.topic.TopicValidator;
import org.apache.rocketmq.remoting.exception.RemotingCommandException;
import org.apache.rocketmq.remoting.netty.TlsSystemConfig;
import org.apache.rocketmq.remoting.protocol.RemotingCommand;
import org.apache.rocketmq.remoting.protocol.RequestCode;
import org.apache.rocketmq.remoting.protocol.ResponseCode;
import org.apache.rocketmq.remoting.protocol.header.namesrv.GetRouteInfoRequestHeader;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks who serves a topic, without RocketMQ's client: that one logs each failure with its stack trace. */
class NameServers {
    private static final int TIMEOUT_MILLIS = 1000;

    private final List<String> addresses;

    /** @param addresses as RocketMQ wants them: {@code host:port}, or an URL with it, separated by semicolons */
    NameServers(String addresses) {
        this.addresses = Stream.of(addresses.split(";"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1).strip())
                .toList();
    }

    /** @return why nobody can send to or receive from the topic; empty if it is served */
    Optional<String> obstacleTo(String topic) {
        List<String> obstacles = addresses.stream().flatMap(address -> obstacle(address, topic).stream()).toList();
        return obstacles.size() < addresses.size() ? Optional.empty() : Optional.of(String.join("; ", obstacles));
    }

    private static Optional<String> obstacle(String address, String topic) {
        try {
            return isServed(address, topic) ? Optional.empty()
                    : Optional.of("name server " + address + " knows no broker for " + topic);
        } catch (IOException | RemotingCommandException e) {
            return Optional.of("name server " + address + " does not answer (" + e.getMessage() + ")");
        }
    }

    /** A broker that creates topics as they are used serves all of them. Behind TLS, it must do that somebody listens. */
    private static boolean isServed(String address, String topic) throws IOException, RemotingCommandException {
        try (Socket socket = new Socket()) {
            int colon = address.lastIndexOf(':');
            socket.connect(new InetSocketAddress(address.substring(0, colon),
                    Integer.parseInt(address.substring(colon + 1))), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            return TlsSystemConfig.tlsEnable || hasRoute(socket, topic)
                    || hasRoute(socket, TopicValidator.AUTO_CREATE_TOPIC_KEY_TOPIC);
        }
    }

    private static boolean hasRoute(Socket nameServer, String topic) throws IOException, RemotingCommandException {
        GetRouteInfoRequestHeader question = new GetRouteInfoRequestHeader();
        question.setTopic(topic);
        nameServer.getOutputStream()
                .write(RemotingCommand.createRequestCommand(RequestCode.GET_ROUTEINFO_BY_TOPIC, question)
                        .encode()
                        .array());
        DataInputStream answer = new DataInputStream(nameServer.getInputStream());
        return RemotingCommand.decode(answer.readNBytes(answer.readInt())).getCode() == ResponseCode.SUCCESS;
    }
}
