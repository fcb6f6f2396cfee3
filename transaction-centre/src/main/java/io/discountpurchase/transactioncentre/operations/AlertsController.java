package io.discountpurchase.transactioncentre.operations;

import io.discountpurchase.transactioncentre.alert.Alert;
import io.discountpurchase.transactioncentre.alert.Alerts;
import io.discountpurchase.transactioncentre.alert.Alerts.Closing;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Alerts and their end. */
@RestController
@RequestMapping("/transaction-centre/alerts")
class AlertsController {
    private final Alerts alerts;

    AlertsController(Alerts alerts) {
        this.alerts = alerts;
    }

    record CloseAnswer(Closing result) {}

    @GetMapping
    PageOf<Alert> raised(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        return new PageOf<>(alerts.page(page, size), page, size, alerts.count());
    }

    @PostMapping("/{alertId}/close")
    ResponseEntity<?> close(@PathVariable long alertId, @RequestBody ReasonRequest request, Principal operator) {
        Closing result = alerts.close(alertId, operator.getName(), request.reason());
        return switch (result) {
            case CLOSED -> ResponseEntity.ok(new CloseAnswer(result));
            case ALREADY_CLOSED -> Problems.of(HttpStatus.CONFLICT, "ALERT_CLOSED");
            case UNKNOWN -> Problems.of(HttpStatus.NOT_FOUND, "ALERT_NOT_FOUND");
        };
    }
}
