package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.embeddedrocketmq.EmbeddedRocketMq;
import io.discountpurchase.fundtrading.FundTradingApplication;
import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.fundtrading.domain.fund.RiskTolerance;
import io.discountpurchase.fundtrading.scenario.Http.Answer;
import io.discountpurchase.fundtrading.scenario.WalletNeighbour.Heard;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import org.apache.rocketmq.client.exception.MQClientException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The context with the demonstration's data, a broker, its neighbour the wallet, and people who use it. */
public final class FundTradingUnderTest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final LocalTime TEN_O_CLOCK = LocalTime.of(10, 0);

    private final AtomicInteger newcomers = new AtomicInteger();

    private final EmbeddedRocketMq rocketMq;
    private final MovableClock clock;
    private final EdgeTokens tokens = new EdgeTokens();
    private final WalletNeighbour wallet;
    private final Path directory;
    private final String[] settings;
    private ConfigurableApplicationContext context;

    /** @param settings what is not the same in every test, {@code --demo-data} first of all */
    FundTradingUnderTest(Path directory, Instant now, String... settings) {
        rocketMq = EmbeddedRocketMq.onFreePorts(directory.resolve("rocketmq"), "wallet-events", "fund-trading-events");
        clock = new MovableClock(now);
        this.directory = directory;
        this.settings = settings;
        try {
            wallet = new WalletNeighbour(rocketMq.nameServerAddress());
            context = start();
        } catch (IOException | MQClientException e) {
            throw new IllegalStateException("The neighbourhood does not start", e);
        }
    }

    private ConfigurableApplicationContext start() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--server.port=0",
                "--data-dir=" + directory, "--rocketmq.name-server=" + rocketMq.nameServerAddress(),
                "--spring.security.oauth2.resourceserver.jwt.public-key-location="
                        + tokens.writePublicKey(directory).toUri()));
        arguments.addAll(List.of(settings));
        return FundTradingApplication.application()
                .initializers(application -> application.getBeanFactory().registerSingleton("testClock", clock))
                .run(arguments.toArray(String[]::new));
    }

    void restart() {
        context.close();
        try {
            context = start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MovableClock clock() {
        return clock;
    }

    /** Moves to ten o'clock on the first trading day that is not closed. */
    LocalDate beginOpenDay() {
        LocalDate closed = bean(TradingDays.class).closedThrough().orElseThrow();
        LocalDate open = bean(TradingCalendar.class).nextTradingDay(closed);
        clock.set(open.atTime(TEN_O_CLOCK).atZone(TradingCalendar.ZONE).toInstant());
        return open;
    }

    LocalDate nextTradingDay(LocalDate day) {
        return bean(TradingCalendar.class).nextTradingDay(day);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The reactions between aggregates whose names begin so. */
    List<Object> reactions(String... names) {
        return Stream.of(context.getBeanDefinitionNames())
                .filter(bean -> Stream.of(names).anyMatch(bean::startsWith))
                .filter(bean -> !bean.endsWith("Alert"))
                .map(context::getBean)
                .toList();
    }

    /** An investor whom no other test knows. */
    String newInvestor(RiskTolerance tolerance) {
        String name = "investor-" + newcomers.incrementAndGet();
        jdbc().sql("INSERT INTO investor (investor_id, tolerance) VALUES (?, ?)")
                .params(name, tolerance.name())
                .update();
        return name;
    }

    WalletNeighbour wallet() {
        return wallet;
    }

    EdgeTokens tokens() {
        return tokens;
    }

    JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    Http investor(String name) {
        return as(tokens.token(name, "investor"));
    }

    Http operator() {
        return as(tokens.token("operator", "operator"));
    }

    Http as(String token) {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
        return new Http(URI.create("http://127.0.0.1:" + port), token);
    }

    String quoteFor(String investor, String fundCode, String amount) {
        return investor(investor).post("/quotes", Map.of("fundCode", fundCode, "amount", amount)).text("quoteId");
    }

    /** A purchase in one click, accepted by the wallet now. */
    DiscountPurchaseFundedIntegrationEvent oneClick(String investor, String fundCode, String amount) {
        return funded(investor, fundCode, amount, quoteFor(investor, fundCode, amount), "DISCOUNT");
    }

    /** A purchase by hand from the wallet, accepted now. */
    DiscountPurchaseFundedIntegrationEvent byHand(String investor, String fundCode, String amount) {
        return funded(investor, fundCode, amount, null, "WALLET");
    }

    private DiscountPurchaseFundedIntegrationEvent funded(String investor, String fundCode, String amount,
            @Nullable String quoteId, String route) {
        return new DiscountPurchaseFundedIntegrationEvent(DiscountPurchaseFundedIntegrationEvent.VERSION,
                UUID.randomUUID().toString(), investor, fundCode, amount, quoteId, route, clock.instant().toString());
    }

    /** Funds the purchase and waits for what becomes of it. */
    Heard answerTo(DiscountPurchaseFundedIntegrationEvent funded) {
        wallet.says(funded);
        return awaitMessage(funded.purchaseId(), 1);
    }

    /** The n-th message about a purchase. */
    Heard awaitMessage(String purchaseId, int number) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> wallet.heardOf(purchaseId), heard -> heard.size() >= number)
                .get(number - 1);
    }

    /** What an investor has of a fund, by the fields of the API; empty before the first purchase. */
    JsonNode holding(String investor, String fundCode) {
        for (JsonNode holding : investor(investor).get("/holdings").body().path("items")) {
            if (fundCode.equals(holding.path("fundCode").asString(""))) {
                return holding;
            }
        }
        return MissingNode.getInstance();
    }

    void awaitHolding(String investor, String fundCode, String shares, String pendingAmount) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(() -> {
            JsonNode holding = holding(investor, fundCode);
            assertThat(holding.path("shares").asString("")).isEqualTo(shares);
            assertThat(holding.path("pendingAmount").asString("")).isEqualTo(pendingAmount);
        });
    }

    Answer close(String day) {
        return operator().post("/trading-days/" + day + "/close", "");
    }

    Answer close(LocalDate day) {
        return close(day.toString());
    }

    Answer figures() {
        return operator().get("/operations/figures");
    }

    @Override
    public void close() {
        context.close();
        wallet.close();
        rocketMq.close();
    }
}
