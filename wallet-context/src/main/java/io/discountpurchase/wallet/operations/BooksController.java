package io.discountpurchase.wallet.operations;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BooksController {
    private final Books books;

    BooksController(Books books) {
        this.books = books;
    }

    @GetMapping("/operations/figures")
    Figures figures() {
        return books.figures();
    }
}
