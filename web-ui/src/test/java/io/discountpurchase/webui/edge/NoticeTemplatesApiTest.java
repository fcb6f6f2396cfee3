package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.EdgeTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTemplatesApiTest extends EdgeTest {
    private static final String TEMPLATES = "/api/operations/notice-templates";

    @Test
    void tellsTheOperatorWhatInvestorsAreTold() {
        Answer templates = send(as("operator", TEMPLATES));

        assertThat(templates.json().at("/items/0/level").asString()).isEqualTo("PRODUCT");
        assertThat(templates.json().at("/items/0/moment").asString()).isEqualTo("AFTER");
        assertThat(templates.json().at("/items/0/zh/title").asString()).isEqualTo("暂停申购");
        assertThat(templates.json().at("/items/0/en/title").asString()).isEqualTo("Suspended");
    }

    @Test
    void tellsInvestorsNothing() {
        assertThat(send(as("alice", TEMPLATES)).status()).isEqualTo(403);
    }
}
