package io.discountpurchase.webui;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Pages and the public JSON API, as a process of its own or inside another JVM. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebUiApplication {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The application with its own configuration file, so that several applications can share one class path. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(WebUiApplication.class).properties("spring.config.name=web-ui");
    }
}
