package io.discountpurchase.webui.contexts.http;

import io.discountpurchase.webui.token.Bearer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is logged in, as the contexts shall know them. */
final class Callers {
    private Callers() {}

    static Bearer current() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || !caller.isAuthenticated()) {
            throw new IllegalStateException("Nobody is logged in, so there is nobody to call a context for");
        }
        boolean operator = caller.getAuthorities()
                .stream()
                .anyMatch(granted -> "ROLE_OPERATOR".equals(granted.getAuthority()));
        return operator ? Bearer.operator(caller.getName()) : Bearer.investor(caller.getName());
    }
}
