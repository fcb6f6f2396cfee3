package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.NoticeTemplate;
import io.discountpurchase.webui.contexts.companion.NoticeTemplatesClient;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/notice-templates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class NoticeTemplatesController {
    private final NoticeTemplatesClient companion;

    NoticeTemplatesController(NoticeTemplatesClient companion) {
        this.companion = companion;
    }

    @GetMapping
    @Operation(summary = "What investors are told, and when", description = "Each kind of notice in both languages, filled with samples, with its place in the matrix of companionship: level USER, MARKET or PRODUCT; moment BEFORE, DURING or AFTER investing.")
    PageOf<NoticeTemplate> templates() {
        return companion.templates();
    }
}
