package io.discountpurchase.companion;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The companion as a process of its own; all-in-one starts the same application beside others. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CompanionApplication {
    public static void main(String[] args) {
        application().run(args);
    }

    /** Its settings stand in {@code companion.yaml}, a name that no other application of the class path has. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CompanionApplication.class).properties("spring.config.name=companion");
    }
}
