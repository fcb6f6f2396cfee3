package io.discountpurchase.benchmark.load;

import io.discountpurchase.benchmark.load.Market.PurchaseFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadTest {
    private static final Duration SETTLES_AFTER = Duration.ofSeconds(2);

    /** Accepts at once, and settles two seconds later. */
    private static class QuickMarket implements Market {
        private final AtomicInteger buying = new AtomicInteger();
        private final Set<Integer> atOnce = ConcurrentHashMap.newKeySet();

        @Override
        public String buy(int number) throws PurchaseFailed {
            atOnce.add(buying.incrementAndGet());
            LockSupport.parkNanos(1000);
            buying.decrementAndGet();
            return Integer.toString(number);
        }

        @Override
        public Map<String, Instant> settled(Collection<String> purchases, Duration longest) {
            return purchases.stream()
                    .collect(Collectors.toMap(Function.identity(), purchase -> Instant.now().plus(SETTLES_AFTER)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed-2-1s", "open-200-1s"})
    void every_purchase_is_kept_once(String load) throws InterruptedException {
        List<Sale> sales = Load.named(load).run(new QuickMarket());

        assertThat(sales).isNotEmpty().extracting(Sale::purchaseId).doesNotHaveDuplicates();
    }

    @Test
    void as_many_are_bought_as_are_to_be_filled_in() throws InterruptedException {
        assertThat(Load.named("fill-4-101").run(new QuickMarket())).hasSize(101);
    }

    @Test
    void no_more_clients_buy_at_once_than_there_are() throws InterruptedException {
        var market = new QuickMarket();

        Load.named("closed-3-1s").run(market);

        assertThat(market.atOnce).allMatch(clients -> clients <= 3);
    }

    @Test
    void an_open_loop_does_not_wait_for_the_purchases_before() throws InterruptedException {
        Duration slow = Duration.ofMillis(300);
        List<Sale> sales = Load.named("open-50-1s").run(new QuickMarket() {
            @Override
            public String buy(int number) throws PurchaseFailed {
                try {
                    Thread.sleep(slow.toMillis());
                } catch (InterruptedException e) {
                    throw new PurchaseFailed(e);
                }
                return Integer.toString(number);
            }
        });

        assertThat(sales).hasSizeGreaterThan(10);
        assertThat(sales).allMatch(sale -> !sale.accepted().isBefore(sale.intended().plus(slow)));
    }

    @Test
    void the_settled_rate_counts_until_the_last_is_settled() throws InterruptedException {
        Outcome outcome = Outcome.of(Load.named("closed-2-1s"), new QuickMarket());

        assertThat(outcome.settledPerSecond()).isLessThan(outcome.acceptedPerSecond());
        assertThat(outcome.settled().p50()).isGreaterThanOrEqualTo((double) SETTLES_AFTER.toMillis());
    }

    @Test
    void nothing_is_reported_when_a_purchase_failed() {
        var failing = new QuickMarket() {
            @Override
            public String buy(int number) throws PurchaseFailed {
                if (number == 5) {
                    throw new PurchaseFailed("no");
                }
                return super.buy(number);
            }
        };

        assertThatThrownBy(() -> Outcome.of(Load.named("closed-2-1s"), failing)).isInstanceOf(
                IllegalStateException.class).hasMessageContaining("1 purchases failed");
    }

    @Test
    void nothing_is_reported_when_a_purchase_is_not_settled() {
        var forgetful = new QuickMarket() {
            @Override
            public Map<String, Instant> settled(Collection<String> purchases, Duration longest) {
                Map<String, Instant> settled = super.settled(purchases, longest);
                settled.remove("7");
                return settled;
            }
        };

        assertThatThrownBy(() -> Outcome.of(Load.named("fill-1-10"), forgetful)).isInstanceOf(
                IllegalStateException.class).hasMessageContaining("Not settled: 7");
    }
}
