package io.discountpurchase.companion.notice;

import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Clock;
import java.util.List;

/** Hears from the edge who has logged in, since nothing else knows: an investor is welcomed once. */
@RestController
class LoginsController {
    private final NoticeWriting notices;
    private final TransactionOperations transactions;
    private final Clock clock;

    LoginsController(NoticeWriting notices, TransactionOperations transactions, Clock clock) {
        this.notices = notices;
        this.transactions = transactions;
        this.clock = clock;
    }

    @PostMapping("/logins")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void loggedIn(Principal investor) {
        Notice welcome = Notice.ofFact(NoticeKind.FIRST_LOGIN, investor.getName(), "first login", clock.instant(),
                List.of());
        transactions.executeWithoutResult(status -> notices.write(welcome));
    }
}
