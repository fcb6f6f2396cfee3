package io.discountpurchase.transactioncentre;

import io.discountpurchase.transactioncentre.parcels.NoteIntegrationEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutboundMessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "A || B", "*", " Urgent", "紧急"})
    void a_tag_that_subscribers_could_not_choose_is_refused(String tag) {
        OutboundMessage note = OutboundMessage.of("any", new NoteIntegrationEvent(NoteIntegrationEvent.VERSION, "any"));

        assertThatIllegalArgumentException().isThrownBy(() -> note.tagged(tag)).withMessageContaining("tag");
    }
}
