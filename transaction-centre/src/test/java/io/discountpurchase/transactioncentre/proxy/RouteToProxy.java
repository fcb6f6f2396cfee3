package io.discountpurchase.transactioncentre.proxy;

import org.apache.rocketmq.remoting.protocol.RemotingCommand;
import org.apache.rocketmq.remoting.protocol.RequestCode;
import org.apache.rocketmq.remoting.protocol.route.TopicRouteData;

import java.io.IOException;

/** Has the name server's answers lead to the proxy: a broker cannot be told to name a port on which it does not listen. */
record RouteToProxy(String broker, String proxy) implements FrameRule {
    private static final FrameKind ROUTE = FrameKind.answerTo(RequestCode.GET_ROUTEINFO_BY_TOPIC);

    @Override
    public void pass(FrameKind kind, Frame frame, Onward onward) throws IOException {
        onward.send(kind.equals(ROUTE) && frame.command().getBody() != null ? redirected(frame.command()) : frame);
    }

    private Frame redirected(RemotingCommand answer) {
        TopicRouteData route = TopicRouteData.decode(answer.getBody(), TopicRouteData.class);
        route.getBrokerDatas()
                .forEach(data -> data.getBrokerAddrs()
                        .replaceAll((id, address) -> address.equals(broker) ? proxy : address));
        answer.setBody(route.encode());
        return Frame.of(answer);
    }
}
