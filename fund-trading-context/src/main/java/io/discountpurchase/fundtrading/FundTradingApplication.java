package io.discountpurchase.fundtrading;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs this context by itself, or beside the others in all-in-one. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class FundTradingApplication {
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** Configured by {@code fund-trading.yaml}, a name of its own on a class path that it may have to share. */
    public static SpringApplicationBuilder application() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(FundTradingApplication.class).properties("spring.config.name=fund-trading");
    }
}
