package io.discountpurchase.transactioncentre.axon;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RememberedTargetsTest {
    private record Open(String reason, @TargetAggregateIdentifier Number account) {}

    private record CloseAll(String reason) {}

    private final RememberedTargets targets = new RememberedTargets();

    @Test
    void eachCommandNamesItsOwn() {
        assertThat(targetOf(new Open("new", 1)).getIdentifierValue()).isEqualTo(1);
        assertThat(targetOf(new Open("again", 2)).getIdentifierValue()).isEqualTo(2);
        assertThat(targetOf(new Open("again", 2)).getVersion()).isNull();
    }

    @Test
    void aCommandThatNamesNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> targetOf(new CloseAll("holiday")))
                .withMessageContaining("CloseAll")
                .withMessageContaining("@TargetAggregateIdentifier");
    }

    private VersionedAggregateIdentifier targetOf(Object command) {
        return targets.resolveTarget(GenericCommandMessage.asCommandMessage(command));
    }
}
