package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.companion.DataCentreClient;
import io.discountpurchase.webui.contexts.companion.FlownMessage;
import io.discountpurchase.webui.contexts.companion.MessageCount;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class DataCentreController {
    private final DataCentreClient dataCentre;

    DataCentreController(DataCentreClient dataCentre) {
        this.dataCentre = dataCentre;
    }

    @GetMapping("/data-records")
    @Operation(summary = "Every message between the services, what came last first")
    PageOf<FlownMessage> messages(
            @Parameter(description = "What the message is about (such as a purchase id), its investor or its type, in full") @RequestParam(defaultValue = "") String text,
            @Parameter(example = "wallet-events") @RequestParam(defaultValue = "") String topic,
            @Parameter(example = "TagA") @RequestParam(defaultValue = "") String tag, PageInput page) {
        return dataCentre.messages(text, topic, tag, page.page(), page.size());
    }

    @GetMapping("/data-counts")
    @Operation(summary = "How many messages came, by hour, topic and tag", description = "Of this hour and the 23 before it.")
    PageOf<MessageCount> counts() {
        return dataCentre.counts();
    }
}
