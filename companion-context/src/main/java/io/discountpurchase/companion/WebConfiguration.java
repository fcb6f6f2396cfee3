package io.discountpurchase.companion;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.List;
import java.util.Locale;

import static org.springframework.security.config.Customizer.withDefaults;

/** Who may call, and which languages are spoken. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    private static final String INVESTOR = "SCOPE_investor";
    private static final String OPERATOR = "SCOPE_operator";
    private static final String EDGE = "SCOPE_edge";

    /** The requests themselves are observed; each filter of the chain would double what they cost. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(calls -> calls
                .requestMatchers("/actuator/health/**", "/error", "/demo-receivers/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/notices", "/notices/unread", "/campaigns", "/webhook",
                        "/webhook/notifications", "/webhook/demo-receiver")
                .hasAuthority(INVESTOR)
                .requestMatchers(HttpMethod.POST, "/notices/seen", "/logins")
                .hasAuthority(INVESTOR)
                .requestMatchers(HttpMethod.PUT, "/webhook", "/webhook/demo-receiver",
                        "/webhook/demo-receiver/behaviour")
                .hasAuthority(INVESTOR)
                .requestMatchers(HttpMethod.DELETE, "/webhook")
                .hasAuthority(INVESTOR)
                .requestMatchers(HttpMethod.GET, "/transaction-centre/timeline/*", "/data-records/*")
                .hasAnyAuthority(OPERATOR, EDGE)
                .requestMatchers(HttpMethod.GET, "/transaction-centre/changes")
                .hasAuthority(EDGE)
                .requestMatchers("/transaction-centre/**", "/operations/**")
                .hasAuthority(OPERATOR)
                .anyRequest()
                .denyAll())
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .build();
    }

    @Bean
    OAuth2TokenValidator<Jwt> issuedByTheEdge() {
        return new JwtIssuerValidator("web-ui");
    }

    /** Chinese for whoever asks for Chinese, English for everyone else. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
