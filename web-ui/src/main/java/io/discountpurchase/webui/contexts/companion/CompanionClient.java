package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the companion has to say to the investor whom the token names. */
@HttpExchange(accept = "application/json")
public interface CompanionClient {
    @GetExchange("/notices")
    PageOf<Notice> notices(@RequestParam int page, @RequestParam int size);
}
