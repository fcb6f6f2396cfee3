package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.problem.Problems;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

/** The calls of a webhook before its real tables, without a broker and without any receiver. */
class WebhookControllerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final String ADDRESS = "https://198.51.100.7/hook";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final JdbcClient jdbc = JdbcClient.create(database());
    private final MockMvc http = start();

    private record Answer(int status, JsonNode body) {
        String text(String field) {
            return body.path(field).asString("");
        }
    }

    private static JdbcDataSource database() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(script("V100__notice"), script("V120__redemption"), script("V150__desks"),
                script("V170__notification")).execute(database);
        return database;
    }

    private MockMvc start() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages-companion");
        messages.setDefaultEncoding(UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));
        context.registerBean(NotificationSettings.class, () -> new NotificationSettings(
                List.of(Duration.ofSeconds(10)), Duration.ofSeconds(3), Duration.ofSeconds(1), false));
        context.register(Problems.class, Webhooks.class, Notifications.class, ReceiverAddress.class,
                WebhookController.class);
        context.refresh();
        return MockMvcBuilders.standaloneSetup(context.getBean(WebhookController.class)).build();
    }

    private static ClassPathResource script(String name) {
        return new ClassPathResource("db/migration/companion/" + name + ".sql");
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void an_address_is_told_again_but_its_secret_is_not() throws Exception {
        Answer set = set("alice", ADDRESS);

        assertThat(set.status()).isEqualTo(200);
        assertThat(set.text("secret")).hasSize(64);
        assertThat(set.text("setAt")).isEqualTo(NOW.toString());
        Answer told = send(get("/webhook"), "alice");
        assertThat(told.text("address")).isEqualTo(ADDRESS);
        assertThat(told.body().get("secret").isNull()).isTrue();
    }

    @Test
    void setting_it_again_replaces_address_and_secret() throws Exception {
        String first = set("alice", ADDRESS).text("secret");
        String second = set("alice", " " + ADDRESS + "/new ").text("secret");

        assertThat(second).isNotEqualTo(first);
        assertThat(send(get("/webhook"), "alice").text("address")).isEqualTo(ADDRESS + "/new");
        assertThat(jdbc.sql("SELECT secret FROM webhook").query(String.class).list()).containsExactly(second);
    }

    @Test
    void each_investor_has_their_own_and_removes_it_once() throws Exception {
        set("alice", ADDRESS);
        set("bob", ADDRESS + "/bob");

        assertThat(send(delete("/webhook"), "alice").status()).isEqualTo(204);

        Answer again = send(delete("/webhook"), "alice");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.text("code")).isEqualTo("WEBHOOK_NOT_FOUND");
        assertThat(send(get("/webhook"), "alice").text("code")).isEqualTo("WEBHOOK_NOT_FOUND");
        assertThat(send(get("/webhook"), "bob").text("address")).isEqualTo(ADDRESS + "/bob");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}                                | ADDRESS_REQUIRED",
            "{\"address\":null}                       | ADDRESS_REQUIRED",
            "{\"address\":\" \"}                      | ADDRESS_REQUIRED",
            "{\"address\":\"mailto:a@example.org\"}   | ADDRESS_FORMAT",
            "{\"address\":\"http://127.0.0.1/\"}      | ADDRESS_NOT_ALLOWED"})
    void an_address_that_cannot_be_changes_nothing(String body, String code) throws Exception {
        set("alice", ADDRESS);

        Answer refused = send(put("/webhook").contentType(MediaType.APPLICATION_JSON).content(body), "alice");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.text("field")).isEqualTo("address");
        assertThat(send(get("/webhook"), "alice").text("address")).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"en, No address is set.", "zh, 尚未设置接收地址。"})
    void a_refusal_is_said_in_the_callers_language(Locale language, String sentence) throws Exception {
        assertThat(send(get("/webhook").locale(language), "alice").text("detail")).isEqualTo(sentence);
    }

    @Test
    void what_became_of_notices_is_told_to_whom_they_are_for_the_last_first() throws Exception {
        UUID delivered = notification("alice", "DELIVERED", 1, "HTTP 204");
        UUID pending = notification("alice", "PENDING", 2, "HTTP 500");
        notification("bob", "GIVEN_UP", 8, "HTTP 500");

        Answer told = send(get("/webhook/notifications"), "alice");

        assertThat(told.body().get("total").asInt()).isEqualTo(2);
        assertThat(told.body().get("items")).extracting(item -> item.get("notificationId").asString())
                .containsExactly(pending.toString(), delivered.toString());
        assertThat(told.body().at("/items/0/nextAt").asString()).isEqualTo(NOW.toString());
        assertThat(told.body().at("/items/1/nextAt").isNull()).as("nothing is tried after delivery").isTrue();
        assertThat(told.body().at("/items/1/lastAnswer").asString()).isEqualTo("HTTP 204");
        assertThat(send(get("/webhook/notifications?page=1&size=1"), "alice").body().at("/items/0/state").asString())
                .isEqualTo("DELIVERED");
    }

    private UUID notification(String investor, String state, int attempts, String answer) {
        UUID key = UUID.randomUUID();
        jdbc.sql(
                """
                        INSERT INTO notice (notice_key, investor_id, business_key, kind, tag, template_values, state, happened_at)
                        VALUES (?, ?, ?, 'WALLET_FILLED', 'TagC', '["1.00"]', 'PUBLISHED', ?)""")
                .params(key, investor, key.toString(), NOW.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                INSERT INTO notification (notice_key, investor_id, state, attempts, next_at, last_answer)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(key, investor, state, attempts, NOW.atOffset(ZoneOffset.UTC), answer)
                .update();
        return key;
    }

    private Answer set(String investor, String address) throws Exception {
        return send(put("/webhook").contentType(MediaType.APPLICATION_JSON)
                .content("{\"address\":\"" + address + "\"}"), investor);
    }

    private Answer send(MockHttpServletRequestBuilder request, String investor) throws Exception {
        var response = http.perform(request.principal(() -> investor)).andReturn().getResponse();
        String body = response.getContentAsString(UTF_8);
        return new Answer(response.getStatus(), JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body));
    }
}
