package io.discountpurchase.wallet.config;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.web.SecurityFilterChain;

/** Every call carries a signed, short-lived token of the edge; it alone says who the investor is. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** The requests themselves are observed; each filter of the chain would double what they cost. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers("/transaction-centre/timeline/**")
                        .hasAnyAuthority("SCOPE_operator", "SCOPE_edge")
                        .requestMatchers("/transaction-centre/changes")
                        .hasAuthority("SCOPE_edge")
                        .requestMatchers("/transaction-centre/**", "/operations/**", "/actuator/**")
                        .hasAuthority("SCOPE_operator")
                        .requestMatchers("/money-fund/**")
                        .hasAnyAuthority("SCOPE_investor", "SCOPE_operator")
                        .anyRequest()
                        .hasAuthority("SCOPE_investor"))
                .oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Only the edge issues tokens. */
    @Bean
    OAuth2TokenValidator<Jwt> issuedByTheEdge() {
        return new JwtIssuerValidator("web-ui");
    }
}
