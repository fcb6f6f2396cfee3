package io.discountpurchase.companion;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;

/** The companion's own checks and figures, for reconciliation at the edge. */
@RestController
class FiguresController {
    private final Books books;

    FiguresController(Books books) {
        this.books = books;
    }

    record Check(String name, String expected, String actual, boolean ok) {
        static Check equal(String name, long expected, long actual) {
            return new Check(name, Long.toString(expected), Long.toString(actual), expected == actual);
        }
    }

    record Figures(String context, List<Check> checks, Map<String, String> figures) {}

    @GetMapping("/operations/figures")
    Figures figures() {
        Books.Balance balance = books.balance();
        return new Figures("companion", List.of(
                Check.equal("one-notice-per-purchase-event-and-tag", balance.distinctNotices(), balance.notices()),
                Check.equal("one-notice-per-message-taken", balance.messagesTaken(), balance.notices())),
                Map.of("notices", Long.toString(balance.notices()), "duplicatesSuppressed",
                        Long.toString(balance.duplicatesSuppressed())));
    }
}
