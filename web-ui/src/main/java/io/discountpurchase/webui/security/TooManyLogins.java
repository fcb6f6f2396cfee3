package io.discountpurchase.webui.security;

import org.springframework.security.authentication.AccountStatusException;

/** Not even the right password is looked at for a while. */
class TooManyLogins extends AccountStatusException {
    private static final long serialVersionUID = 1L;

    TooManyLogins() {
        super("Too many wrong passwords");
    }
}
