package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.readmodel.figures.Figures;
import io.discountpurchase.fundtrading.readmodel.figures.FiguresReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The books, for the operator. */
@RestController
class OperationsController {
    private final Figures figures;

    OperationsController(Figures figures) {
        this.figures = figures;
    }

    @GetMapping("/operations/figures")
    FiguresReport figures() {
        return figures.report();
    }
}
