package io.discountpurchase.companion.campaign;

import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** Plans the campaigns of the demonstration, once; an operator opens them. */
@Component
@ConditionalOnBooleanProperty("demo-data")
@EnableConfigurationProperties(DemoCampaigns.Plans.class)
class DemoCampaigns implements ApplicationRunner {
    @ConfigurationProperties("demo")
    record Plans(@DefaultValue List<Plan> campaigns) {}

    /** Amounts in yuan; the dates are the first and the last day. */
    record Plan(String id, String budget, String each, String bonus, String mostPerInvestor, LocalDate begins,
            LocalDate ends) {
        private Campaign campaign() {
            return new Campaign(id, Money.of(budget), Money.ZERO,
                    new BonusRule(Money.of(each), Money.of(bonus), Money.of(mostPerInvestor)), begins, ends, false);
        }
    }

    private final Campaigns campaigns;
    private final Plans plans;

    DemoCampaigns(Campaigns campaigns, Plans plans) {
        this.campaigns = campaigns;
        this.plans = plans;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        plans.campaigns().forEach(plan -> campaigns.plan(plan.campaign()));
    }
}
