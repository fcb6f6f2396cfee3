package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.SentNotification;
import io.discountpurchase.webui.contexts.companion.Webhook;
import io.discountpurchase.webui.contexts.companion.WebhookClient;
import io.discountpurchase.webui.contexts.companion.WebhookWish;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/webhook", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Portfolio")
class WebhookController {
    private final WebhookClient webhooks;

    WebhookController(WebhookClient webhooks) {
        this.webhooks = webhooks;
    }

    @GetMapping
    @Operation(summary = "Where notices are posted to")
    Webhook webhook() {
        return webhooks.webhook();
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Have notices posted to a system of one's own", description = "Each with the header Notification-Signature: t=seconds,v1=hexadecimal HMAC-SHA256 of seconds, a dot and the body, under the secret that this answers. Repetitions have the same notificationId.")
    Webhook set(@RequestBody WebhookWish wish) {
        return webhooks.set(wish);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Have no more notices posted")
    void remove() {
        webhooks.remove();
    }

    @GetMapping("/notifications")
    @Operation(summary = "What became of each notification", description = "For a receiver that was away when the last attempt was made.")
    PageOf<SentNotification> notifications(PageInput page) {
        return webhooks.notifications(page.page(), page.size());
    }
}
