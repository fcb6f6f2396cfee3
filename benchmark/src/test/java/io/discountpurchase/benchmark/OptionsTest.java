package io.discountpurchase.benchmark;

import io.discountpurchase.benchmark.load.Load;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionsTest {
    @Test
    void the_short_form_takes_one_database() {
        assertThat(Options.parse().databases()).containsExactly("h2");
    }

    @Test
    void the_full_form_has_closed_and_open_loops_on_both_databases() {
        Options options = Options.parse("--form=full");

        assertThat(options.databases()).containsExactly("h2", "postgresql");
        assertThat(options.loads().stream().map(Load::name)).contains("closed-1-20s", "closed-8-20s", "closed-32-20s",
                "open-25-20s", "open-50-20s", "open-100-20s");
    }

    @Test
    void what_follows_the_form_changes_it() {
        Options options = Options.parse("--form=full", "--databases=postgresql", "--loads=closed-2-1s", "--rounds=5",
                "--jvm=-Xmx1g -Xms1g");

        assertThat(options.databases()).containsExactly("postgresql");
        assertThat(options.loads()).containsExactly(Load.named("closed-2-1s"));
        assertThat(options.rounds()).isEqualTo(5);
        assertThat(options.jvm()).isEqualTo(List.of("-Xmx1g", "-Xms1g"));
    }

    @Test
    void the_floor_is_warmed_up_in_a_quarter_of_the_time() {
        assertThat(Options.parse("--warm-up=closed-16-60s").warmUpOfFloor()).isEqualTo(Load.named("closed-16-15s"));
        assertThat(Options.parse("--warm-up=open-50-2s").warmUpOfFloor()).isEqualTo(Load.named("open-50-1s"));
        assertThat(Options.parse("--warm-up=fill-8-100").warmUpOfFloor()).isEqualTo(Load.named("fill-8-25"));
    }

    @Test
    void the_product_is_measured_as_services_or_all_in_one() {
        assertThat(Options.parse().allInOne()).isFalse();
        assertThat(Options.parse("--product=all-in-one").allInOne()).isTrue();
        assertThatThrownBy(() -> Options.parse("--form=growth", "--product=all-in-one"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--form=long", "--databases=oracle", "--loads=closed-8", "--loads=half-8-1s",
            "--loads=fill-8-1s", "--sizes=much", "--investors=all", "--growth=10000", "--profile=some",
            "--warm-up=closed-8-1m", "--rounds=many", "--speed=11", "--product=half"})
    void what_it_does_not_know_is_told(String argument) {
        assertThatThrownBy(() -> Options.parse(argument)).isInstanceOf(IllegalArgumentException.class);
    }
}
