package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.DesksClient;
import io.discountpurchase.webui.contexts.companion.DesksClient.JourneyStep;
import io.discountpurchase.webui.contexts.companion.DesksClient.SaidNotices;
import io.discountpurchase.webui.contexts.companion.DesksClient.ServiceCase;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/desks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class DesksController {
    private final DesksClient desks;

    DesksController(DesksClient desks) {
        this.desks = desks;
    }

    @GetMapping("/operations")
    @Operation(summary = "How often each kind of notice was said on each day", description = "By the operations desk, TagA; the latest day first.")
    PageOf<SaidNotices> operations(PageInput page) {
        return desks.operations(page.page(), page.size());
    }

    @GetMapping("/customer-service")
    @Operation(summary = "Who has a decision to make about money", description = "At the customer-service desk, TagB; the latest first.")
    PageOf<ServiceCase> customerService(PageInput page) {
        return desks.customerService(page.page(), page.size());
    }

    @GetMapping("/orchestration")
    @Operation(summary = "How far each investor was accompanied", description = "By companion orchestration, TagC; the latest first.")
    PageOf<JourneyStep> orchestration(PageInput page) {
        return desks.orchestration(page.page(), page.size());
    }
}
