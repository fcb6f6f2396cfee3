package io.discountpurchase.webui.security;

import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A password is verified once a minute, whoever asks how often. */
class RememberedLoginsTest {
    private final CountingVerification verification = new CountingVerification();
    private final RememberedLogins logins = new RememberedLogins(verification, new LoginLimit());

    @Test
    void verifiesTheSamePasswordOnce() {
        for (int i = 0; i < 5; i++) {
            assertThat(logins.authenticate(login("alice", "alice")).getName()).isEqualTo("alice");
        }

        assertThat(verification.count).hasValue(1);
    }

    @Test
    void verifiesAnotherPasswordOfTheSamePerson() {
        logins.authenticate(login("alice", "alice"));

        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> logins.authenticate(login("alice", "wrong")));
        assertThat(verification.count).hasValue(2);
    }

    @Test
    void doesNotMixUpNamesAndPasswords() {
        verification.everyoneIsRight = true;
        logins.authenticate(login("a", "bc"));
        logins.authenticate(login("ab", "c"));

        assertThat(verification.count).hasValue(2);
    }

    @Test
    void doesNotRememberAWrongPassword() {
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> logins.authenticate(login("alice", "wrong")));
        }

        assertThat(verification.count).hasValue(3);
    }

    @Test
    void keepsNoPassword() {
        assertThat(logins.authenticate(login("alice", "alice")).getCredentials()).isNull();
    }

    @Test
    void looksAtNoPasswordAfterTooManyWrongOnes() {
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> logins.authenticate(login("alice", "wrong")));
        }

        assertThatExceptionOfType(TooManyLogins.class).isThrownBy(() -> logins.authenticate(login("alice", "alice")));
        assertThat(verification.count).hasValue(10);
    }

    @Test
    void letsInWhoWasRightBeforeOthersGuessed() {
        logins.authenticate(login("alice", "alice"));
        for (int i = 0; i < 10; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> logins.authenticate(login("alice", "wrong")));
        }

        assertThat(logins.authenticate(login("alice", "alice")).isAuthenticated()).isTrue();
    }

    private static Authentication login(String name, String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    }

    /** Passwords are names, and every look at one is counted. */
    private static final class CountingVerification implements AuthenticationProvider {
        private final AtomicInteger count = new AtomicInteger();
        private boolean everyoneIsRight;

        @Override
        public Authentication authenticate(Authentication login) {
            count.incrementAndGet();
            if (!everyoneIsRight && !login.getName().equals(login.getCredentials())) {
                throw new BadCredentialsException("wrong");
            }
            UserDetails person = User.withUsername(login.getName()).password("x").roles("INVESTOR").build();
            return UsernamePasswordAuthenticationToken.authenticated(person, login.getCredentials(),
                    person.getAuthorities());
        }

        @Override
        public boolean supports(Class<?> type) {
            return true;
        }
    }
}
