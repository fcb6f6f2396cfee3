package io.discountpurchase.webui.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

@Configuration(proxyBeanMethods = false)
class Logins {
    @Bean
    AuthenticationManager authenticationManager(PeopleProperties people) {
        DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(
                new InMemoryUserDetailsManager(people.all().stream().map(Logins::user).toList()));
        passwords.setPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
        return new ProviderManager(new RememberedLogins(passwords, new LoginLimit()));
    }

    private static UserDetails user(PeopleProperties.Person person) {
        return User.withUsername(person.name()).password(person.password()).roles(person.role().name()).build();
    }
}
