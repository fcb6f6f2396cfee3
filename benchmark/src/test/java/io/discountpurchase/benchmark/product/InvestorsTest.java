package io.discountpurchase.benchmark.product;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class InvestorsTest {
    private final Investors investors = new Investors(3);

    @Test
    void they_buy_in_turn() {
        assertThat(investors.named(0)).isEqualTo(investors.named(3)).isNotEqualTo(investors.named(1));
        assertThat(investors.all()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void the_product_is_told_of_their_cards_logins_and_tolerances(@TempDir Path directory) throws IOException {
        investors.write(directory, directory.resolve("migrations"));

        assertThat(directory.resolve("investors.properties")).content()
                .contains("demo.cards.balances.investor0002=", "web-ui.people[2].name=investor0002",
                        "web-ui.people[2].password={noop}investor0002");
        assertThat(directory.resolve("migrations/R__investors.sql")).content()
                .contains("('investor0000', 'C5'),", "('investor0002', 'C5')\n");
    }
}
