package io.discountpurchase.webui.health;

import io.discountpurchase.webui.contexts.http.ContextHttp;
import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.problem.ProblemException;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
    /** Each context tells about its own broker and database, so the edge is UP only when all of those are. */
    @Bean
    HealthContributor contextsHealthContributor(ContextHttp http) {
        Map<String, HealthIndicator> contexts = Arrays.stream(ContextName.values())
                .collect(
                        Collectors.toMap(ContextName::toString,
                                context -> of(http.forEdge(context, HealthClient.class))));
        return CompositeHealthContributor.fromMap(contexts);
    }

    private static HealthIndicator of(HealthClient context) {
        return () -> {
            try {
                boolean up = Status.UP.getCode().equals(context.health().status());
                return (up ? Health.up() : Health.down()).build();
            } catch (ProblemException unwell) {
                return Health.down().withDetail("reason", unwell.code()).build();
            }
        };
    }
}
