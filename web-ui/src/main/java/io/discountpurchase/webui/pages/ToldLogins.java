package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tells the companion which investors log in on the pages. Nobody waits for it, and what it does not hear it hears the next time. */
@Component
class ToldLogins implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ToldLogins.class);

    private final CompanionClient companion;
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("told-login-", 0).factory());

    ToldLogins(CompanionClient companion) {
        this.companion = companion;
    }

    @EventListener
    void loggedIn(InteractiveAuthenticationSuccessEvent login) {
        Authentication person = login.getAuthentication();
        if (person.getAuthorities().stream().anyMatch(granted -> "ROLE_INVESTOR".equals(granted.getAuthority()))) {
            threads.execute(new DelegatingSecurityContextRunnable(this::tell, new SecurityContextImpl(person)));
        }
    }

    private void tell() {
        try {
            companion.loggedIn();
        } catch (ProblemException unheard) {
            LOG.info("The companion has not heard of a login: {}", unheard.getMessage());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
