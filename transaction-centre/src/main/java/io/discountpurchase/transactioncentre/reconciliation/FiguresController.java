package io.discountpurchase.transactioncentre.reconciliation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The books of the service, together with what the centre checks in every service. */
@RestController
class FiguresController {
    private final ServiceBooks books;
    private final List<SelfCheck> selfChecks;
    private final OneAtATime<FiguresReport> withoutMessages = new OneAtATime<>(() -> report(false));
    private final OneAtATime<FiguresReport> withMessages = new OneAtATime<>(() -> report(true));

    FiguresController(ServiceBooks books, List<SelfCheck> selfChecks) {
        this.books = books;
        this.selfChecks = selfChecks;
    }

    /** @param messages whether to read all messages of the service's topic too, which takes seconds */
    @GetMapping("/operations/figures")
    FiguresReport figures(@RequestParam(defaultValue = "false") boolean messages) {
        return messages ? withMessages.read() : withoutMessages.read();
    }

    private FiguresReport report(boolean messages) {
        return books.report()
                .and(selfChecks.stream()
                        .filter(check -> messages || !check.readsMessages())
                        .flatMap(check -> check.checks().stream()));
    }
}
