package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the companion would say, for an operator to look at. */
@HttpExchange(accept = "application/json")
public interface NoticeTemplatesClient {
    /** All of them. */
    @GetExchange("/operations/notice-templates")
    PageOf<NoticeTemplate> templates();
}
