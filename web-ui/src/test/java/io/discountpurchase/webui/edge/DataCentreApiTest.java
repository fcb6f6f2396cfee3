package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DataCentreApiTest extends EdgeTest {
    private static final String RECORDS = "/api/operations/data-records";
    private static final String DESKS = "/api/operations/desks";
    private static final String COUNTS = "/api/operations/data-counts";

    @Test
    void findsMessages() {
        Answer found = send(as("operator", RECORDS + "?text=alice&topic=companion-events&tag=TagA&page=1"));

        assertThat(found.json().at("/items/0/type").asString()).isEqualTo("NoticeWritten");
        assertThat(CONTEXTS.companion.lastCall().query())
                .contains("text=alice", "topic=companion-events", "tag=TagA", "page=1", "size=20");
    }

    @Test
    void countsMessages() {
        assertThat(send(as("operator", COUNTS)).json().at("/items/0/messages").asInt()).isEqualTo(42);
    }

    @Test
    void tellsWhatLiesOnEachDesk() {
        assertThat(send(as("operator", DESKS + "/operations")).json().at("/items/0/notices").asInt()).isEqualTo(17);
        assertThat(send(as("operator", DESKS + "/customer-service?page=1")).at("items/0/investorId")).isEqualTo("bob");
        assertThat(CONTEXTS.companion.lastCall().query()).contains("page=1", "size=20");
        assertThat(send(as("operator", DESKS + "/orchestration")).json().at("/items/0/times").asInt()).isEqualTo(3);
    }

    @Test
    void refusesAPageThatCannotBe() {
        Answer answer = send(as("operator", RECORDS + "?size=101"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("PAGE_RANGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {RECORDS, COUNTS, DESKS + "/operations", DESKS + "/customer-service",
            DESKS + "/orchestration"})
    void showsInvestorsNothing(String call) {
        assertThat(send(as("alice", call)).status()).isEqualTo(403);
    }
}
