package io.discountpurchase.webui.contexts.companion;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

import java.util.List;

/** Which messages about a purchase the data centre has seen; asked by the edge for a timeline. */
@HttpExchange(accept = "application/json")
public interface FlowClient {
    /** In the order in which they came. */
    @GetExchange("/data-records/{subjectId}")
    List<FlownMessageMark> about(@PathVariable String subjectId);
}
