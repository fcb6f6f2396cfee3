package io.discountpurchase.webui.security;

import io.discountpurchase.webui.edge.ApiPaths;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

/** The API: HTTP Basic on every request, no session and so no CSRF token, nothing for browsers to keep. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final String INVESTOR = PeopleProperties.Role.INVESTOR.name();
    private static final String OPERATOR = PeopleProperties.Role.OPERATOR.name();

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, AuthenticationManager logins, ApiRefusals refusals) {
        return http.securityMatcher(ApiPaths.ALL)
                .authenticationManager(logins)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                        refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; frame-ancestors 'none'")))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ASYNC,
                        DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/api/operations/**")
                        .hasRole(OPERATOR)
                        .requestMatchers(
                                HttpMethod.GET,
                                "/api/discount-purchases/*/timeline",
                                "/api/funds/**")
                        .hasAnyRole(
                                INVESTOR,
                                OPERATOR)
                        .anyRequest()
                        .hasRole(INVESTOR))
                .build();
    }
}
