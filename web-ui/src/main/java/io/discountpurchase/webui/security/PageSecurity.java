package io.discountpurchase.webui.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages: a login form, a session, a CSRF token in every form, and no script but the edge's own. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String OWN_CONTENT_ONLY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";
    /** Swagger UI styles its elements inline. */
    private static final String OWN_CONTENT_WITH_INLINE_STYLES = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The requests themselves are observed; each filter of the chain would double what they cost. */
    @Bean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiPageChain(HttpSecurity http) {
        return http.securityMatcher("/swagger-ui/**", "/swagger-ui.html", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        OWN_CONTENT_WITH_INLINE_STYLES)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, AuthenticationManager logins) {
        return http.authenticationManager(logins)
                .formLogin(form -> form.loginPage("/login").failureHandler(new PageLoginFailures()).permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout").deleteCookies("PURSE_SESSION"))
                .requestCache(cache -> cache.requestCache(WantedPages.cache()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(new ExpiredForms())
                        .defaultAuthenticationEntryPointFor(
                                new FragmentEntryPoint(),
                                WantedPages::isFragment)
                        // led to the login, it would get a session there, and the form that is open in another tab loses its own
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                WantedPages::isStream)
                        .defaultAuthenticationEntryPointFor(WantedPages.login(), request -> true))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_CONTENT_ONLY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                        DispatcherType.ASYNC,
                        DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/login",
                                "/assets/**",
                                "/webjars/**",
                                "/favicon.ico",
                                "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/ops/**")
                        .hasRole("OPERATOR")
                        .requestMatchers(
                                "/",
                                "/funds/**",
                                "/live")
                        .authenticated()
                        .anyRequest()
                        .hasRole("INVESTOR"))
                .build();
    }
}
