package io.discountpurchase.webui.contexts.operations;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The books of a context. It reads all of them to answer, which may take longer than any other call. */
@HttpExchange(accept = "application/json")
public interface FiguresClient {
    /** @param messages whether the messages the context has sent are read too */
    @GetExchange("/operations/figures")
    Figures figures(@RequestParam boolean messages);
}
