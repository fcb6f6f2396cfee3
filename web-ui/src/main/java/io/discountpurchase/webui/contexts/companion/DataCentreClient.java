package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Everything that flows, as the data centre has kept it. */
@HttpExchange(url = "/operations", accept = "application/json")
public interface DataCentreClient {
    /** What is empty asks for nothing. */
    @GetExchange("/data-records")
    PageOf<FlownMessage> messages(@RequestParam String text, @RequestParam String topic, @RequestParam String tag,
            @RequestParam int page, @RequestParam int size);

    @GetExchange("/data-counts")
    PageOf<MessageCount> counts();
}
