package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Where the investor whom the token names wants to be told of notices, and what became of it. */
@HttpExchange(url = "/webhook", accept = "application/json")
public interface WebhookClient {
    @PutExchange
    Webhook set(@RequestBody WebhookWish wish);

    @GetExchange
    Webhook webhook();

    @DeleteExchange
    void remove();

    @GetExchange("/notifications")
    PageOf<SentNotification> notifications(@RequestParam int page, @RequestParam int size);

    /** What the demonstration plays for the investor; a refusal where there is no demonstration. */
    @GetExchange("/demo-receiver")
    DemoReceiver demoReceiver();

    /** Sets its address. */
    @PutExchange("/demo-receiver")
    Webhook useDemoReceiver();

    @PutExchange("/demo-receiver/behaviour")
    DemoReceiver behave(@RequestBody DemoReceiver.Wish wish);
}
