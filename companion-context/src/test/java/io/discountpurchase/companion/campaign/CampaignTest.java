package io.discountpurchase.companion.campaign;

import io.discountpurchase.companion.campaign.Decision.Outcome;
import io.discountpurchase.sharedkernel.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** 充100送20, at most 60.00 for each investor, of a budget with 50.00 left. */
class CampaignTest {
    private static final BonusRule RULE = new BonusRule(Money.of("100.00"), Money.of("20.00"), Money.of("60.00"));
    private static final Campaign CAMPAIGN = new Campaign("top-up", Money.of("1000.00"), Money.of("950.00"), RULE,
            LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), true);

    @ParameterizedTest
    @CsvSource({
            "100.00, 2026-11-01,  0.00, GRANTED,          20.00",
            "199.99, 2026-11-30,  0.00, GRANTED,          20.00",
            "200.00, 2026-11-15,  0.00, GRANTED,          40.00",
            "200.00, 2026-11-15, 20.00, GRANTED,          40.00",
            "200.00, 2026-11-15, 20.01, INVESTOR_LIMIT,    0.00",
            "400.00, 2026-11-15,  0.00, INVESTOR_LIMIT,    0.00",
            "300.00, 2026-11-15,  0.00, BUDGET_USED_UP,    0.00",
            " 99.99, 2026-11-15,  0.00, NOT_CONCERNED,     0.00",
            "100.00, 2026-10-31,  0.00, NOT_CONCERNED,     0.00",
            "100.00, 2026-12-01,  0.00, CAMPAIGN_OVER,     0.00",
            " 99.99, 2026-12-01,  0.00, NOT_CONCERNED,     0.00"})
    void a_bonus_is_granted_whole_or_not_at_all(String topUp, LocalDate day, String before, Outcome outcome,
            String bonus) {
        assertThat(CAMPAIGN.decide(Money.of(topUp), day, Money.of(before)))
                .isEqualTo(new Decision(outcome, Money.of(bonus)));
    }

    @ParameterizedTest
    @CsvSource({"0.00, 20.00, 60.00", "100.00, 0.00, 60.00", "100.00, 20.00, -0.01"})
    void a_rule_that_cannot_be_is_refused(String each, String bonus, String most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BonusRule(Money.of(each), Money.of(bonus), Money.of(most)));
    }

    @Test
    void the_last_of_the_budget_can_be_had() {
        Campaign nearlyOver = new Campaign("top-up", Money.of("1000.00"), Money.of("980.00"), RULE,
                CAMPAIGN.begins(), CAMPAIGN.ends(), true);

        assertThat(nearlyOver.decide(Money.of("100.00"), CAMPAIGN.begins(), Money.ZERO).outcome())
                .isEqualTo(Outcome.GRANTED);
        assertThat(nearlyOver.decide(Money.of("200.00"), CAMPAIGN.begins(), Money.ZERO).outcome())
                .isEqualTo(Outcome.BUDGET_USED_UP);
    }
}
