package io.discountpurchase.webui.purchases;

import io.discountpurchase.webui.problem.ProblemCode;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** One investor cannot keep the edge from serving the others: only so many of their purchases are placed at once. */
@Component
class PurchaseLimit {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final int atOnce;
    private final ConcurrentMap<String, Integer> running = new ConcurrentHashMap<>();

    PurchaseLimit(Properties properties) {
        this.atOnce = properties.purchasesAtOnce();
    }

    /** @param purchasesAtOnce how many purchases of one investor may be on their way through the edge */
    @ConfigurationProperties("web-ui.limits")
    record Properties(@DefaultValue("64") int purchasesAtOnce) {}

    <T> T within(String investor, Supplier<T> placing) {
        int now = running.merge(investor, 1, Integer::sum);
        try {
            if (now > atOnce) {
                throw ProblemCode.TOO_MANY_PURCHASES.retryAfter(PAUSE);
            }
            return placing.get();
        } finally {
            running.computeIfPresent(investor, (name, count) -> count == 1 ? null : count - 1);
        }
    }
}
