package io.discountpurchase.webui.health;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** How a context says that it is well. */
@HttpExchange(accept = "application/json")
interface HealthClient {
    @GetExchange("/actuator/health")
    ContextHealth health();

    /** The part of a context's health that the edge looks at. */
    record ContextHealth(String status) {}
}
