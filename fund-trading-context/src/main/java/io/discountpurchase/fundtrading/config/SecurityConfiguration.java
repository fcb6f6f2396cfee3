package io.discountpurchase.fundtrading.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.web.SecurityFilterChain;

/** Who may ask for what, by the scope of the edge's short-lived token; there is no session, so no CSRF either. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String INVESTOR = "SCOPE_investor";
    private static final String OPERATOR = "SCOPE_operator";
    private static final String EDGE = "SCOPE_edge";

    /** The requests themselves are observed; each filter of the chain would double what they cost. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain fundTradingSecurity(HttpSecurity http) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/transaction-centre/timeline/**")
                        .hasAnyAuthority(OPERATOR, EDGE)
                        .requestMatchers("/transaction-centre/changes")
                        .hasAuthority(EDGE)
                        .requestMatchers("/transaction-centre/**", "/trading-days/**", "/operations/**")
                        .hasAuthority(OPERATOR)
                        .requestMatchers("/quotes/**", "/purchase-checks", "/funds/*/purchase-terms", "/holdings/**",
                                "/orders/**",
                                "/redemptions/**")
                        .hasAuthority(INVESTOR)
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .build();
    }

    /** Only the edge issues tokens. */
    @Bean
    OAuth2TokenValidator<Jwt> issuedByTheEdge() {
        return new JwtIssuerValidator("web-ui");
    }
}
