package io.discountpurchase.wallet.bank;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Issues the cards of the demo people, once. */
@Component
@ConditionalOnBooleanProperty("demo-data")
@EnableConfigurationProperties(DemoCards.Balances.class)
class DemoCards implements ApplicationRunner {
    /** @param balances yuan by investor */
    @ConfigurationProperties("demo.cards")
    record Balances(Map<String, String> balances) {}

    private final SimulatedBank bank;
    private final Balances cards;

    DemoCards(SimulatedBank bank, Balances cards) {
        this.bank = bank;
        this.cards = cards;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cards.balances().forEach((investor, balance) -> bank.issueCard(InvestorId.of(investor), Money.of(balance)));
    }
}
