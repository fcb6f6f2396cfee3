package io.discountpurchase.transactioncentre.logging;

import org.apache.rocketmq.logging.org.slf4j.Marker;
import org.apache.rocketmq.logging.org.slf4j.event.Level;
import org.apache.rocketmq.logging.org.slf4j.helpers.LegacyAbstractLogger;
import org.apache.rocketmq.remoting.exception.RemotingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.helpers.MessageFormatter;

import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import static org.slf4j.event.Level.ERROR;
import static org.slf4j.event.Level.WARN;

/**
 * A logger of RocketMQ's copy of SLF4J in front of one of SLF4J itself. That somebody on the network is not there is expected: it
 * is one line and no error, wherever in RocketMQ it was found out.
 */
final class ForwardingLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    private final transient Logger target;

    ForwardingLogger(Logger target) {
        this.target = target;
        this.name = target.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(Level level, @Nullable Marker marker, String message,
            Object @Nullable [] arguments, @Nullable Throwable cause) {
        var severity = org.slf4j.event.Level.intToLevel(level.toInt());
        Optional<String> absence = absence(cause);
        if (absence.isPresent()) {
            target.atLevel(severity == ERROR ? WARN : severity)
                    .log(MessageFormatter.basicArrayFormat(message, arguments) + ": " + absence.get());
            return;
        }
        var event = target.atLevel(severity).setMessage(message);
        if (arguments != null) {
            for (Object argument : arguments) {
                event = event.addArgument(argument);
            }
        }
        event.setCause(cause).log();
    }

    private static Optional<String> absence(@Nullable Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof RemotingException || cause instanceof ClosedChannelException)
                .map(Throwable::toString)
                .findFirst();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    public boolean isTraceEnabled() {
        return target.isTraceEnabled();
    }

    @Override
    public boolean isDebugEnabled() {
        return target.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return target.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return target.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return target.isErrorEnabled();
    }
}
