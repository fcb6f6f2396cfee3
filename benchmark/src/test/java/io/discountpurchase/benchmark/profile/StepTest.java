package io.discountpurchase.benchmark.profile;

import io.discountpurchase.benchmark.database.TracedCommit;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class StepTest {
    private static final TracedCommit HELD = new TracedCommit(
            List.of("domainevententry", "domainevententry", "transaction_ledger"),
            List.of("MoneyFundBought", "MoneyFundHeld"));
    private static final TracedCommit NOTICE = new TracedCommit(List.of("notice", "transaction_inbox"), List.of());

    @Test
    void a_kind_of_commit_is_named_by_its_events_or_else_by_its_tables() {
        assertThat(Step.of("wallet", List.of(HELD, NOTICE, HELD), 2)).extracting(Step::what)
                .containsExactly("MoneyFundBought + MoneyFundHeld", "notice + transaction_inbox");
    }

    @Test
    void it_is_counted_per_purchase_with_its_rows() {
        Step held = Step.of("wallet", List.of(HELD, NOTICE, HELD), 4).getFirst();

        assertThat(held.commits()).isEqualTo(0.5);
        assertThat(held.written()).isEqualTo("domainevententry 2.0, transaction_ledger 1.0");
    }

    @Test
    void what_purchases_do_not_need_is_left_out() {
        List<TracedCommit> commits = Stream.concat(Collections.nCopies(100, HELD).stream(), Stream.of(NOTICE)).toList();

        assertThat(Step.of("wallet", commits, 100)).extracting(Step::what)
                .containsExactly("MoneyFundBought + MoneyFundHeld");
    }
}
