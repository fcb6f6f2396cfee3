package io.discountpurchase.wallet;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The wallet context as an application of its own. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class WalletApplication {
    /** The application under its own configuration name, so that several can share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(WalletApplication.class).properties("spring.config.name=wallet");
    }

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        application().run(arguments);
    }
}
